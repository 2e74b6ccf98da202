package sanctuary.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.Guest;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.RawSocket;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Alias;
import sanctuary.client.room.Identity;
import sanctuary.client.room.MemberRecord;
import sanctuary.client.room.News;
import sanctuary.deploy.Alone;

/**
 * Strangers who mean harm, in numbers, beside a room that goes on. {@code -Dabuse.crowd=5000} for
 * as many as one address may ever need.
 */
@DisplayName("A room goes on beside")
class AbuseIT {
  private static final int CROWD = Integer.getInteger("abuse.crowd", 300);
  private static final int SILENT = 4001;
  private static final int BROKEN = 1006;

  private final List<RawSocket> strangers = new ArrayList<>();
  private Alone server;
  private URI room;
  private Guest ada;
  private Guest ben;

  @BeforeEach
  void adaAndBenTalk() {
    server =
        Alone.run(
            List.of(
                "-Xmx96m",
                "-Dsanctuary.connections=100000",
                "-Dsanctuary.entry=5s",
                "-Dsanctuary.joins-at-once=5"),
            List.of("--servport", "0", "--host", "127.0.0.1"));
    room = Guest.socket(server.address());
    ada = Guest.at(server.address()).creates("Ada");
    ben = Guest.at(server.address()).joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
  }

  @AfterEach
  void everybodyGoes() {
    strangers.forEach(RawSocket::cut);
    ada.close();
    ben.close();
    server.close();
    assertThat(server.output()).doesNotContain("WARN", "SEVERE", "Exception", "OutOfMemory");
  }

  private void assertTalking() {
    ada.says("all well?");
    assertThat(ben.hears()).isEqualTo("Ada: all well?");
    ben.says("all well");
    assertThat(ada.hears()).isEqualTo("Ben: all well");
    assertThat(ada.warnings()).isEmpty();
    assertThat(ben.warnings()).isEmpty();
  }

  private RawSocket stranger() {
    var stranger = RawSocket.open(room, null);
    strangers.add(stranger);
    return stranger;
  }

  private byte[] hello() {
    var hello = new ClientFrame.Hello(ada.link().room(), ada.keys().address());
    return RawSocket.text(ControlCodec.write(hello));
  }

  @Test
  @DisplayName("a crowd that never speaks, and every one of it is sent away in time")
  void silent() {
    for (int i = 0; i < CROWD; i++) {
      stranger();
    }
    assertTalking();
    assertThat(strangers).allMatch(stranger -> stranger.closed() == SILENT);
    assertTalking();
  }

  @Test
  @DisplayName("connections that are open by half: no request, half a one, half a frame")
  void halfOpen() {
    var upgrade = RawSocket.upgrade(room);
    for (int i = 0; i < CROWD / 3; i++) {
      strangers.add(RawSocket.connect(room, null));
      var half = RawSocket.connect(room, null);
      half.send(Bytes.of(upgrade).first(upgrade.length / 2).array());
      strangers.add(half);
      stranger().send(Bytes.of(hello()).first(20).array());
    }
    assertTalking();
    // with a code if it has spoken WebSocket, else without a word
    assertThat(strangers).allMatch(stranger -> stranger.closed() > 0);
    assertTalking();
  }

  @Test
  @DisplayName("one who never ends its word, and is sent away although it goes on writing")
  void slowWriter() throws InterruptedException, ExecutionException {
    var slow = stranger();
    var word = Bytes.of(RawSocket.text(" ".repeat(60_000)));
    var end = CompletableFuture.supplyAsync(slow::closed);
    for (int sent = 0; !end.isDone(); sent++) {
      try {
        slow.send(new byte[] {(byte) word.at(sent)});
        end.get(200, TimeUnit.MILLISECONDS);
      } catch (TimeoutException | UncheckedIOException goesOn) {
        // some bytes a second, until the other side has ended it
      }
    }
    assertThat(end.get()).isIn(SILENT, BROKEN);
    assertTalking();
  }

  @Test
  @DisplayName("a flood of joins, past the bound of which nobody enters")
  void joins() {
    int refused = 0;
    for (int i = 0; i < 20; i++) {
      var stranger = Guest.at(server.address());
      stranger.knocks(ada.link());
      var answer = stranger.triesToJoin(ada.link(), "Stranger " + i);
      if (answer.isPresent()) {
        refused++;
        assertThat(answer.get().reason()).isEqualTo("too-many");
      } else {
        stranger.leaves();
        stranger.closed();
      }
    }
    assertThat(refused).isPositive();
    assertTalking();
  }

  @Test
  @DisplayName(
      "a flood of proofs to check that are all wrong, each connection of which is cut short")
  void signatures() {
    var identity = Identity.fresh();
    var wrong =
        MemberRecord.make(
            identity,
            Alias.of("Mallory"),
            ada.room().gh(),
            ada.link().changed().keys(),
            Bytes.zeros(32));
    var join = RawSocket.text(ControlCodec.write(new ClientFrame.Join(wrong.bytes())));
    for (int i = 0; i < 8; i++) {
      assertThat(triesUntilSentAway(join)).contains("closed with");
    }
    assertTalking();
    assertThat(ada.unread()).noneMatch(News.Entered.class::isInstance);
  }

  /** What it says in the end; before, that the proof is wrong, or that it came too fast. */
  private String triesUntilSentAway(byte[] join) {
    var stranger = stranger();
    stranger.send(hello());
    assertThat(stranger.next()).isInstanceOf(ServerFrame.Challenge.class);
    while (true) {
      try {
        stranger.send(join);
        assertThat(stranger.next()).isInstanceOf(ServerFrame.Refused.class);
      } catch (IllegalStateException sentAway) {
        return sentAway.getMessage();
      }
    }
  }
}
