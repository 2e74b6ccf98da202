package sanctuary.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Alias;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.client.room.MemberRecord;

/**
 * Fills a room: real handshakes, hellos, and records with valid signatures. The identities are made
 * ahead and serve in every room.
 */
final class Entrance {
  private final InetSocketAddress server;
  private final Dialect dialect;
  private final List<Identity> identities;

  /**
   * @param most members of a room
   */
  Entrance(InetSocketAddress server, Dialect dialect, int most) {
    this.server = server;
    this.dialect = dialect;
    this.identities = Stream.generate(Identity::fresh).limit(most).toList();
  }

  /**
   * A room full of members whose sockets do not wait.
   *
   * @param number of the room among all
   * @param from the address that all of them come from
   * @param speakers how many of them will speak
   * @param receive bytes of the kernel's receive buffer for the member with an index; 0 for the
   *     system's choice
   */
  Circle fill(int number, InetAddress from, int members, int speakers, IntUnaryOperator receive)
      throws IOException {
    var circle = new Circle(members);
    var slots =
        dialect == Dialect.SANCTUARY
            ? enter(circle, from, receive)
            : connect(circle, number, from, receive);
    circle.speakers(speakers, slots);
    for (var seat : circle.seats()) {
      seat.socket().dontWait();
    }
    return circle;
  }

  private List<Integer> connect(
      Circle circle, int number, InetAddress from, IntUnaryOperator receive) throws IOException {
    var path = "/?room=" + number + "&out=" + Words.out() + "&ack=" + Words.ACK;
    for (int i = 0; i < circle.members(); i++) {
      var socket = Socket.open(server, from, path, "reference", receive.applyAsInt(i));
      circle.add(new Seat(circle, socket, dialect, i, 0));
    }
    return new ArrayList<>(IntStream.range(0, circle.members()).boxed().toList());
  }

  private List<Integer> enter(Circle circle, InetAddress from, IntUnaryOperator receive)
      throws IOException {
    var genesis = new Genesis(identities.get(0).key(), Genesis.FOR_ALL, Bytes.random(16));
    var link = Link.to(genesis);
    var keys = link.keys();
    var alias = Alias.of("Bench");
    var slots = new ArrayList<Integer>();
    for (int i = 0; i < circle.members(); i++) {
      var socket = Socket.open(server, from, "/room", "sanctuary.1", receive.applyAsInt(i));
      var talk = new Talk(socket);
      socket.sendText(ControlCodec.write(new ClientFrame.Hello(link.room(), keys.address())));
      var challenge = (ServerFrame.Challenge) talk.next();
      var record =
          MemberRecord.make(identities.get(i), alias, genesis.hash(), keys, challenge.nonce())
              .bytes();
      socket.sendText(
          i == 0
              ? ControlCodec.write(
                  new ClientFrame.Create(keys.address(), keys.accessKey(), genesis.bytes(), record))
              : ControlCodec.write(new ClientFrame.Join(record)));
      if (!(talk.next() instanceof ServerFrame.Welcome welcome)) {
        throw new IOException("not let in");
      }
      slots.add(welcome.slot());
      circle.add(new Seat(circle, socket, dialect, i, welcome.slot()));
    }
    return slots;
  }
}
