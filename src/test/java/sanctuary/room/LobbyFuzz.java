package sanctuary.room;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.HotCodec;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Alias;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.client.room.MemberRecord;
import sanctuary.client.room.Statement;
import sanctuary.protocol.BrokenFrameException;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.HotFrameReader;
import sanctuary.protocol.Octets;

/**
 * A target of the fuzzer: a room, and some connections to its lobby, each of which says anything at
 * any time, right, wrong or no frame at all; connections break, time passes. Nothing of it may
 * throw, the bounds hold, what a connection is told is a frame, and in the end nothing is left.
 */
public final class LobbyFuzz {
  private static final int MOST_VISITORS = 6;
  private static final int MOST_MEMBERS = 3;
  private static final FrameCodec CODEC = new FrameCodec();

  /** Keys take time to make. */
  private static final List<Identity> IDENTITIES =
      Stream.generate(Identity::fresh).limit(4).toList();

  private static final Genesis GENESIS =
      new Genesis(IDENTITIES.get(0).key(), Genesis.FOR_ALL, Bytes.zeros(16));
  private static final List<Link> LINKS = Stream.generate(() -> Link.to(GENESIS)).limit(3).toList();

  private final HandSetClock clock = new HandSetClock();
  private final Lobby lobby =
      new Lobby(
          TestLimits.members(MOST_MEMBERS), CODEC, clock, clock, Runnable::run, new SecureRandom());
  private final List<Guest> guests = new ArrayList<>();
  private final FuzzedDataProvider data;

  private LobbyFuzz(FuzzedDataProvider data) {
    this.data = data;
    var host = new Guest(IDENTITIES.get(0));
    guests.add(host);
    host.hello(LINKS.get(0));
    host.create(LINKS.get(0));
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    var fuzz = new LobbyFuzz(data);
    while (data.remainingBytes() > 0) {
      fuzz.happens();
    }
    fuzz.everybodyGoes();
  }

  /** One connection. */
  private final class Guest {
    private final FakeWire wire = new FakeWire();
    private final Identity identity;
    private final Visitor visitor = lobby.enter(wire, Octets.of(), () -> {});

    Guest(Identity identity) {
      this.identity = identity;
    }

    void hello(Link link) {
      text(ControlCodec.write(new ClientFrame.Hello(link.room(), link.keys().address())));
    }

    void create(Link link) {
      var keys = link.keys();
      text(
          ControlCodec.write(
              new ClientFrame.Create(
                  keys.address(), keys.accessKey(), GENESIS.bytes(), record(link))));
    }

    /** As the endpoint takes a text. */
    void text(String text) {
      try {
        visitor.receive(CODEC.decode(text), text.length());
      } catch (BrokenFrameException broken) {
        visitor.end(Goodbye.BROKE_PROTOCOL);
      }
    }

    /** As the endpoint takes bytes. */
    void bytes(byte[] bytes) {
      try {
        for (var frame : HotFrameReader.read(ByteBuffer.wrap(bytes))) {
          visitor.receive(frame);
        }
      } catch (BrokenFrameException broken) {
        visitor.end(Goodbye.BROKE_PROTOCOL);
      }
    }

    Bytes sign(Statement statement) {
      return statement.signedBy(identity.signing());
    }

    /** What it signs for, if it was challenged. */
    Bytes nonce() {
      var heard = wire.heard(ServerFrame.Challenge.class);
      return heard.isEmpty() || data.consumeInt(0, 9) == 9 ? Bytes.zeros(32) : heard.get(0).nonce();
    }

    Bytes record(Link link) {
      var alias = Alias.of("somebody");
      return MemberRecord.make(identity, alias, GENESIS.hash(), link.keys(), nonce()).bytes();
    }

    Bytes handle() {
      var heard = wire.heard(ServerFrame.Welcome.class);
      return heard.isEmpty() ? Bytes.zeros(16) : heard.get(0).handle();
    }
  }

  private void happens() {
    if (guests.isEmpty()) {
      connects();
    }
    var guest = data.pickValue(guests);
    var link = data.pickValue(LINKS);
    var address = link.keys().address();
    var gh = GENESIS.hash();
    long version = data.consumeLong(0, 9);
    int slot = data.consumeInt(0, MOST_MEMBERS);
    switch (data.consumeInt(0, 18)) {
      case 0 -> connects();
      case 1, 2 -> guest.hello(link);
      case 3 -> guest.create(link);
      case 4, 5 -> guest.text(ControlCodec.write(new ClientFrame.Join(guest.record(link))));
      case 6 -> {
        var handle = data.pickValue(guests).handle();
        var order = Statement.resume(gh, guest.nonce(), handle);
        guest.text(ControlCodec.write(new ClientFrame.Resume(handle, slot, guest.sign(order))));
      }
      case 7 ->
          guest.text(
              ControlCodec.write(
                  new ClientFrame.Leave(guest.sign(Statement.leave(gh, guest.identity.key())))));
      case 8 -> kicks(guest, link, version, slot);
      case 9 -> {
        var change = data.consumeBoolean() ? "lock" : "unlock";
        var order = Statement.policy(gh, address, version, change);
        guest.text(ControlCodec.write(new ClientFrame.Policy(version, change, guest.sign(order))));
      }
      case 10 ->
          guest.text(
              ControlCodec.write(
                  new ClientFrame.Stop(address, guest.sign(Statement.stop(gh, address)))));
      case 11 -> {
        var wraps = List.of(new ClientFrame.Wrap(slot, Bytes.zeros(data.consumeInt(0, 400))));
        hot(guest, new ClientFrame.Message(1, Bytes.zeros(data.consumeInt(0, 600)), wraps));
      }
      case 12 -> hot(guest, new ClientFrame.Pair(1, slot, Bytes.zeros(data.consumeInt(0, 600))));
      case 13 -> guest.text(data.consumeString(300));
      case 14 -> guest.bytes(data.consumeBytes(100));
      case 15 -> passes(Duration.ofMillis(data.consumeInt(0, 20_000)));
      case 16 -> guest.visitor.gone();
      case 17 -> guest.wire.breakDown();
      default -> lobby.ping();
    }
    assertBounds();
  }

  private void connects() {
    guests.removeIf(guest -> guest.wire.closed() != null && data.consumeBoolean());
    if (guests.size() < MOST_VISITORS) {
      guests.add(new Guest(data.pickValue(IDENTITIES)));
    }
  }

  private void kicks(Guest guest, Link link, long version, int slot) {
    var next = data.pickValue(LINKS).keys();
    var address = link.keys().address();
    var target = data.pickValue(IDENTITIES).mid();
    var order = Statement.kick(GENESIS.hash(), address, version, target, next.successor());
    guest.text(
        ControlCodec.write(
            new ClientFrame.Kick(
                version,
                slot,
                address,
                next.address(),
                next.accessKey(),
                Bytes.zeros(64 + 124 * data.consumeInt(0, 3)),
                List.of(new ClientFrame.Share(slot, Bytes.zeros(1))),
                guest.sign(order))));
  }

  private static void hot(Guest guest, ClientFrame.Message frame) {
    guest.bytes(HotCodec.pack(HotCodec.write(frame)).array());
  }

  private static void hot(Guest guest, ClientFrame.Pair frame) {
    guest.bytes(HotCodec.pack(HotCodec.write(frame)).array());
  }

  private void passes(Duration time) {
    clock.pass(time);
    lobby.tick();
  }

  private void assertBounds() {
    check(lobby.rooms().size() <= 1, "a room is there once");
    for (var guest : guests) {
      check(guest.wire.closes() <= 1, "a connection is closed once");
      for (var welcome : guest.wire.heard(ServerFrame.Welcome.class)) {
        check(welcome.members().size() <= MOST_MEMBERS, "a room has a bound");
      }
    }
  }

  private void everybodyGoes() {
    guests.forEach(guest -> guest.visitor.gone());
    passes(TestLimits.ORDINARY.grace().plus(TestLimits.ORDINARY.silence()));
    check(lobby.isEmpty(), "nobody is left");
    check(lobby.rooms().size() == 0, "no room is left");
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not so: " + what);
    }
  }
}
