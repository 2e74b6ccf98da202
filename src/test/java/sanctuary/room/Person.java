package sanctuary.room;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Alias;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.client.room.LinkKeys;
import sanctuary.client.room.MemberRecord;
import sanctuary.client.room.Statement;
import sanctuary.protocol.Address;
import sanctuary.protocol.Certificate;
import sanctuary.protocol.Change;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.Handle;
import sanctuary.protocol.HotFrame;
import sanctuary.protocol.Nonce;
import sanctuary.protocol.Octets;
import sanctuary.protocol.PublicKey;
import sanctuary.protocol.RoomId;
import sanctuary.protocol.Signature;

/**
 * Somebody at a lobby, on a wire of paper, with real keys. Says what it is told to, right or wrong.
 */
final class Person {
  private static final int LENGTH = 100;

  /** Where everybody comes from. */
  private static final Octets HERE = Octets.ascii("here");

  final FakeWire wire = new FakeWire();

  /** How often what its connection takes up elsewhere was given back. */
  final AtomicInteger givenBack = new AtomicInteger();

  final Visitor visitor;
  final Identity identity;

  Person(Lobby lobby) {
    this(lobby, Identity.fresh());
  }

  Person(Lobby lobby, Identity identity) {
    this(lobby, identity, () -> {});
  }

  /** With something that happens when what the connection takes up elsewhere is given back. */
  Person(Lobby lobby, Identity identity, Runnable whenGivenBack) {
    this.visitor =
        lobby.enter(
            wire,
            HERE,
            () -> {
              givenBack.incrementAndGet();
              whenGivenBack.run();
            });
    this.identity = identity;
  }

  Genesis genesis(int policy) {
    return new Genesis(identity.key(), policy, Bytes.random(16));
  }

  ServerFrame.Challenge hello(Link link) {
    greets(link);
    return wire.last(ServerFrame.Challenge.class);
  }

  /** Says hello. False if nobody listens, because the connection has ended. */
  boolean greets(Link link) {
    say(greeting(link));
    return !wire.heard(ServerFrame.Challenge.class).isEmpty();
  }

  private static ClientFrame.Hello greeting(Link link) {
    return new ClientFrame.Hello(
        new RoomId(octets(link.room())), new Address(octets(link.keys().address())));
  }

  /**
   * Asks for a seat behind its visitor's back.
   *
   * @param answer happens when its knock is answered
   */
  Admission asks(
      Rooms rooms, Genesis genesis, Link link, Outbox outbox, Predicate<Admission> answer) {
    var nonce = new Nonce(octets(wire.last(ServerFrame.Challenge.class).nonce()));
    var entrant = new Entrant(greeting(link), nonce, outbox, new Claim(HERE, () -> {}), answer);
    var record = record(genesis, link.keys());
    return rooms.join(entrant, new sanctuary.protocol.MemberRecord(octets(record.bytes())));
  }

  void create(Genesis genesis, Link link) {
    create(genesis, link, record(genesis, link.keys()));
  }

  void create(Genesis genesis, Link link, MemberRecord record) {
    say(
        new ClientFrame.Create(
            new Address(octets(link.keys().address())),
            new PublicKey(octets(link.keys().accessKey())),
            new sanctuary.protocol.Genesis(octets(genesis.bytes())),
            new sanctuary.protocol.MemberRecord(octets(record.bytes()))));
  }

  void join(Genesis genesis, Link link) {
    join(record(genesis, link.keys()));
  }

  void join(MemberRecord record) {
    say(new ClientFrame.Join(new sanctuary.protocol.MemberRecord(octets(record.bytes()))));
  }

  MemberRecord record(Genesis genesis, LinkKeys keys) {
    var nonce = wire.last(ServerFrame.Challenge.class).nonce();
    return MemberRecord.make(identity, Alias.of("somebody"), genesis.hash(), keys, nonce);
  }

  /** Takes over the seat that the same one has, or had, on another connection. */
  void resume(Genesis genesis, Person before) {
    var seat = before.wire.last(ServerFrame.Welcome.class);
    resume(seat.handle(), seat.slot(), resumption(genesis, seat.handle()));
  }

  void resume(Bytes handle, int slot, Bytes signature) {
    say(new ClientFrame.Resume(new Handle(octets(handle)), slot, new Signature(octets(signature))));
  }

  /** The signature over a resume on this connection. */
  Bytes resumption(Genesis genesis, Bytes handle) {
    var nonce = wire.last(ServerFrame.Challenge.class).nonce();
    return Statement.resume(genesis.hash(), nonce, handle).signedBy(identity.signing());
  }

  int slot() {
    return wire.last(ServerFrame.Welcome.class).slot();
  }

  void post(int ref, Person... readers) {
    var wraps =
        Arrays.stream(readers)
            .map(reader -> new HotFrame.Wrap(reader.slot(), ByteBuffer.wrap(new byte[] {7})))
            .toList();
    visitor.receive(new HotFrame.Message(ref, ByteBuffer.wrap(new byte[] {1, 2, 3}), wraps));
  }

  void send(int ref, int slot) {
    visitor.receive(new HotFrame.Pair(ref, slot, ByteBuffer.wrap(new byte[] {9})));
  }

  void kick(Genesis genesis, Link link, long version, Person target, Link next, Person... stay) {
    var mid = target.identity.mid();
    var order =
        Statement.kick(
            genesis.hash(), link.keys().address(), version, mid, next.keys().successor());
    kick(link, version, target.slot(), next, order.signedBy(identity.signing()), stay);
  }

  void kick(
      Link link, long version, @Nullable Integer slot, Link next, Bytes signature, Person... stay) {
    say(
        new ClientFrame.Kick(
            version,
            slot,
            new Address(octets(link.keys().address())),
            new Address(octets(next.keys().address())),
            new PublicKey(octets(next.keys().accessKey())),
            new Certificate(octets(Bytes.random(64 + 124))),
            List.of(stay).stream()
                .map(person -> new ClientFrame.Share(person.slot(), Octets.of((byte) 5)))
                .toList(),
            new Signature(octets(signature))));
  }

  /** Lets in who knocked last, of those it was told of. */
  void admit(Genesis genesis, Link link, long version) {
    var knock = wire.last(ServerFrame.Knock.class);
    var newcomer = MemberRecord.read(knock.record()).identity();
    var roster = Bytes.random(16);
    var order = Statement.admit(genesis.hash(), link.keys().address(), version, newcomer, roster);
    say(new ClientFrame.Admit(version, knock.knock(), octets(roster), sign(order)));
  }

  /** Turns away who knocked last, of those it was told of. */
  void decline(Genesis genesis, Link link) {
    var knock = wire.last(ServerFrame.Knock.class);
    var stranger = MemberRecord.read(knock.record()).identity();
    var order = Statement.decline(genesis.hash(), link.keys().address(), stranger);
    say(new ClientFrame.Decline(knock.knock(), sign(order)));
  }

  void appoint(Genesis genesis, Person member) {
    var order = Statement.appoint(genesis.hash(), member.identity.key());
    say(new ClientFrame.Appoint(member.slot(), sign(order)));
  }

  /** Changes the link, and removes nobody. */
  void changeLink(Genesis genesis, Link link, long version, Link next, Person... stay) {
    var order =
        Statement.kick(
            genesis.hash(), link.keys().address(), version, Bytes.NONE, next.keys().successor());
    kick(link, version, null, next, order.signedBy(identity.signing()), stay);
  }

  void policy(Genesis genesis, Link link, long version, Change change) {
    var order = Statement.policy(genesis.hash(), link.keys().address(), version, change.word());
    say(new ClientFrame.ChangePolicy(version, change, sign(order)));
  }

  void stop(Genesis genesis, Link link) {
    var address = link.keys().address();
    say(
        new ClientFrame.Stop(
            new Address(octets(address)), sign(Statement.stop(genesis.hash(), address))));
  }

  void leave(Genesis genesis) {
    say(new ClientFrame.Leave(sign(Statement.leave(genesis.hash(), identity.key()))));
  }

  void say(ClientFrame frame) {
    visitor.receive(frame, LENGTH);
  }

  String refusal() {
    return wire.last(ServerFrame.Refused.class).reason();
  }

  private Signature sign(Statement statement) {
    return new Signature(octets(statement.signedBy(identity.signing())));
  }

  private static Octets octets(Bytes bytes) {
    return Octets.of(bytes.array());
  }
}
