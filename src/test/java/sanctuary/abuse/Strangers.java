package sanctuary.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import sanctuary.client.Guest;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.RawSocket;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Alias;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.client.room.LinkKeys;
import sanctuary.client.room.MemberRecord;
import sanctuary.deploy.Alone;

/** Those who mean harm to a room, and what each of them is to get for it. */
final class Strangers implements AutoCloseable {
  private static final int SILENT = 4001;
  private static final int BROKEN = 1006;
  private static final int BROKE_PROTOCOL = 4500;

  private final Alone server;
  private final Guest host;
  private final URI room;
  private final Duration patience;
  private final List<RawSocket> all = new ArrayList<>();

  /**
   * @param host of the room they are after
   * @param patience how long they wait for what is to happen to them
   */
  Strangers(Alone server, Guest host, Duration patience) {
    this.server = server;
    this.host = host;
    this.room = Guest.socket(server.address());
    this.patience = patience;
  }

  private RawSocket stranger() {
    return counted(RawSocket.open(room, null));
  }

  private RawSocket counted(RawSocket stranger) {
    stranger.patience(patience);
    all.add(stranger);
    return stranger;
  }

  private byte[] hello() {
    return hello(host.link(), host.keys());
  }

  private static byte[] hello(Link link, LinkKeys keys) {
    return RawSocket.text(ControlCodec.write(new ClientFrame.Hello(link.room(), keys.address())));
  }

  /** So many connect and never speak. */
  void keepSilent(int number) {
    for (int i = 0; i < number; i++) {
      stranger();
    }
  }

  /** Three times so many connect by half: no request, half a one, half a frame. */
  void connectByHalf(int number) {
    var upgrade = RawSocket.upgrade(room);
    for (int i = 0; i < number; i++) {
      counted(RawSocket.connect(room, null));
      var half = counted(RawSocket.connect(room, null));
      half.send(Bytes.of(upgrade).first(upgrade.length / 2).array());
      stranger().send(Bytes.of(hello()).first(20).array());
    }
  }

  /** Every one of them is sent away in time, and told why. */
  void assertAllSentAway() {
    assertThat(all).allMatch(stranger -> stranger.closed() == SILENT);
  }

  /** Every one of them is sent away in time: with a code if it has spoken WebSocket. */
  void assertAllCutOff() {
    assertThat(all).allMatch(stranger -> stranger.closed() > 0);
  }

  /** One goes on with its word for as long as it may, which is not for ever. */
  void assertSlowWriterIsSentAway() throws InterruptedException, ExecutionException {
    var slow = stranger();
    var word = Bytes.of(RawSocket.text(" ".repeat(60_000)));
    var end = CompletableFuture.supplyAsync(slow::closed);
    for (int sent = 0; !end.isDone(); sent++) {
      try {
        slow.send(new byte[] {(byte) word.at(sent)});
        end.get(200, TimeUnit.MILLISECONDS);
      } catch (TimeoutException goesOn) {
        // some bytes a second
      } catch (UncheckedIOException ended) {
        break; // by the other side, which whoever listens is about to hear
      }
    }
    assertThat(end.get()).isIn(SILENT, BROKEN);
  }

  /** So many join one after the other and go again, and some of them are refused. */
  void assertSomeMayNotJoin(int number) {
    int refused = 0;
    for (int i = 0; i < number; i++) {
      var stranger = Guest.at(server.address());
      stranger.knocks(host.link());
      var answer = stranger.triesToJoin(host.link(), "Stranger " + i);
      if (answer.isPresent()) {
        refused++;
        assertThat(answer.get().reason()).isEqualTo("too-many");
      } else {
        stranger.leaves();
        stranger.closed();
      }
    }
    assertThat(refused).isPositive();
  }

  /** One makes a room by proofs that are wrong until it is sent away, before it is too fast. */
  void assertProverIsSentAway() {
    var mallory = Identity.fresh();
    var genesis = new Genesis(mallory.key(), Genesis.FOR_ALL, Bytes.random(16));
    var link = Link.to(genesis);
    var keys = link.keys();
    var wrong =
        MemberRecord.make(mallory, Alias.of("Mallory"), genesis.hash(), keys, Bytes.zeros(32));
    var stranger = stranger();
    stranger.send(hello(link, keys));
    assertThat(stranger.next()).isInstanceOf(ServerFrame.Challenge.class);

    var create =
        RawSocket.text(
            ControlCodec.write(
                new ClientFrame.Create(
                    keys.address(), keys.accessKey(), genesis.bytes(), wrong.bytes())));
    assertThat(saysUntilSentAway(stranger, create)).isEqualTo("closed with " + BROKE_PROTOCOL);
  }

  private static String saysUntilSentAway(RawSocket stranger, byte[] frame) {
    while (true) {
      try {
        stranger.send(frame);
        assertThat(stranger.next()).isInstanceOf(ServerFrame.Refused.class);
      } catch (IllegalStateException sentAway) {
        return sentAway.getMessage();
      }
    }
  }

  /** All of them go. */
  @Override
  public void close() {
    all.forEach(RawSocket::cut);
  }
}
