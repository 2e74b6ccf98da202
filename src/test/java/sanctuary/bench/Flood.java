package sanctuary.bench;

import java.io.EOFException;
import java.io.IOException;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Alias;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.client.room.LinkKeys;
import sanctuary.client.room.MemberRecord;

/** One connection after the other of one address, each of which says the same and is cut off. */
final class Flood implements Runnable {
  private final Attack attack;
  private final int address;
  private final Talker talker;

  /** Says what there is to say. */
  interface Talker {
    /**
     * Returns when it has said all, or was sent away.
     *
     * @throws IOException if it was sent away without a word
     */
    void talk(Socket socket) throws IOException;
  }

  Flood(Attack attack, int address, Talker talker) {
    this.attack = attack;
    this.address = address;
    this.talker = talker;
  }

  @Override
  public void run() {
    while (true) {
      try (var socket =
          Socket.open(attack.server(), Addresses.ofStranger(address), "/room", "sanctuary.1", 0)) {
        talker.talk(socket);
      } catch (IOException sentAway) {
        // and again
      }
    }
  }

  /** A room that strangers want to enter, or to make with proofs that are none. */
  static final class Room {
    private static final int PROOFS = 5;
    private static final int SIGNATURE = 64;

    private final Attack attack;
    private final Identity host = Identity.fresh();
    private final Alias alias = Alias.of("Mallory");
    private final Genesis genesis = new Genesis(host.key(), Genesis.FOR_ALL, Bytes.random(16));
    private final Link link = Link.to(genesis);
    private final LinkKeys keys = link.keys();
    private final MemberRecord example =
        MemberRecord.make(host, alias, genesis.hash(), keys, Bytes.zeros(32));

    Room(Attack attack) {
      this.attack = attack;
    }

    /** Tries to make it, as often as one connection may, with a proof that has to be verified. */
    void creates(Socket socket) throws IOException {
      var talk = new Talk(socket);
      var nonce = greets(socket, talk);
      for (int i = 0; i < PROOFS; i++) {
        socket.sendText(create(record(nonce)));
      }
      for (int i = 0; i < PROOFS; i++) {
        talk.next();
        attack.done();
      }
    }

    /** Valid in all that is quick to check; verifying alone tells that it is not. */
    private Bytes record(Bytes nonce) {
      // its number is below the order of the group, so that nothing is refused at a glance
      var noSignature = Bytes.join(Bytes.random(SIGNATURE - 1), Bytes.u8(0));
      return new MemberRecord(
              nonce,
              example.identity(),
              example.kem(),
              example.commitment(),
              example.memberSignature(),
              noSignature,
              example.sealedAlias())
          .bytes();
    }

    /** Makes it if it is not there, and joins it by another name each time. */
    void joins(Socket socket) throws IOException {
      var talk = new Talk(socket);
      var nonce = greets(socket, talk);
      attack.done();
      socket.sendText(create(MemberRecord.make(host, alias, genesis.hash(), keys, nonce).bytes()));
      if (talk.next() instanceof ServerFrame.Welcome) {
        talk.awaitEnd();
        return;
      }
      var joins = MemberRecord.make(Identity.fresh(), alias, genesis.hash(), keys, nonce);
      socket.sendText(ControlCodec.write(new ClientFrame.Join(joins.bytes())));
      talk.next();
    }

    private String create(Bytes record) {
      return ControlCodec.write(
          new ClientFrame.Create(keys.address(), keys.accessKey(), genesis.bytes(), record));
    }

    private Bytes greets(Socket socket, Talk talk) throws IOException {
      socket.sendText(ControlCodec.write(new ClientFrame.Hello(link.room(), keys.address())));
      if (talk.next() instanceof ServerFrame.Challenge challenge) {
        return challenge.nonce();
      }
      throw new EOFException("no challenge");
    }
  }
}
