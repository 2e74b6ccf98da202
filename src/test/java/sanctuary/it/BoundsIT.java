package sanctuary.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.Guest;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.Connection;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Content;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Link;
import sanctuary.client.room.News;
import sanctuary.deploy.Alone;

@DisplayName("Past a bound")
class BoundsIT {
  private static final int SERVER_STOPS = 4000;
  private static final int SILENT = 4001;
  private static final int TOO_FAR_BEHIND = 4002;
  private static final int TOO_FAST = 4003;
  private static final int TOO_BIG = 1009;
  private static final int BROKEN = 1006;

  /** Small numbers that no other test of this server comes near. */
  private static final String[] SMALL = {
    "members=2",
    "joins-at-once=3",
    "joins=1",
    "messages=100000",
    "bytes=1024MiB",
    "frame=8KiB",
    "origins=https://friend.example, https://other.example"
  };

  /** Short times, and so much of all else that one can ask all the time whether they are over. */
  private static final String[] SHORT = {
    "grace=1s", "tombstone=5s", "connections=10000", "messages=100000", "bytes=1024MiB"
  };

  /** Five frames: hello, create or join, and three more. */
  private static final String[] FIVE_FRAMES = {"messages=5", "window=1h"};

  private static final Map<List<String>, Alone> SERVERS = new HashMap<>();

  private final List<Guest> guests = new ArrayList<>();
  private Alone server;

  /** Starts a server with these settings, unless there is one. */
  private void serverWith(String... settings) {
    server =
        SERVERS.computeIfAbsent(
            List.of(settings),
            wanted -> {
              var properties = wanted.stream().map(one -> "-Dsanctuary." + one).toList();
              var local = List.of("--servport", "0", "--host", "127.0.0.1");
              return Alone.run(properties, local);
            });
  }

  @AfterEach
  void everybodyGoes() {
    guests.forEach(Guest::close);
  }

  @AfterAll
  static void serversStop() {
    SERVERS.values().forEach(Alone::close);
    SERVERS.clear();
  }

  private Guest guest() {
    return seen(Guest.at(server.address()));
  }

  private Guest seen(Guest guest) {
    guests.add(guest);
    return guest;
  }

  @Test
  @DisplayName("of members a newcomer is told that the room is full, until somebody leaves")
  void members() {
    serverWith(SMALL);
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
    var cleo = guest();
    var challenge = cleo.knocks(ada.link());
    assertThat(challenge.state()).isEqualTo("full");
    assertThat(challenge.limits().members()).isEqualTo(2);
    assertThat(reason(cleo.triesToJoin(ada.link(), "Cleo"))).isEqualTo("room-full");

    ben.leaves();
    ada.awaits(News.Gone.class);
    assertThat(cleo.triesToJoin(ada.link(), "Cleo")).isEmpty();
  }

  @Test
  @DisplayName("of rooms nobody makes another, until one is gone")
  void rooms() {
    serverWith("rooms=1");
    var ada = guest().creates("Ada");
    var ben = guest();
    var genesis = new Genesis(ben.identity().key(), Genesis.FOR_ALL, Bytes.random(16));
    var link = Link.to(genesis);
    ben.knocks(link);
    assertThat(reason(ben.triesToCreate(genesis, link, "Ben"))).isEqualTo("too-many");

    ada.leaves();
    ada.closed();
    assertThat(ben.triesToCreate(genesis, link, "Ben")).isEmpty();
  }

  @Test
  @DisplayName("of connections an address gets 429, until one of its connections ends")
  void connections() throws WebSocketHandshakeException {
    serverWith("connections=2");
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    var knock = Connection.Knock.at(Guest.socket(server.address()));
    assertThatThrownBy(() -> Connection.open(knock))
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(429));
    ada.awaits(News.Entered.class);
    ada.says("just us");
    assertThat(ben.hears()).isEqualTo("Ada: just us");

    ben.leaves();
    ben.closed();
    until(() -> opens(knock));
  }

  private static boolean opens(Connection.Knock knock) {
    try (var connection = Connection.open(knock)) {
      return connection.subprotocol().equals(Connection.SUBPROTOCOL);
    } catch (WebSocketHandshakeException refused) {
      return false;
    }
  }

  @Test
  @DisplayName("of joins a newcomer is told when to come again, and those inside notice nothing")
  void joins() {
    serverWith(SMALL);
    var ada = guest().creates("Ada");
    for (var name : List.of("Ben", "Cleo")) {
      var visitor = guest().joins(ada.link(), name);
      ada.awaits(News.Entered.class);
      visitor.leaves();
      ada.awaits(News.Gone.class);
    }
    var dan = guest();
    dan.knocks(ada.link());
    var refused = dan.triesToJoin(ada.link(), "Dan").orElseThrow();
    assertThat(refused.reason()).isEqualTo("too-many");
    assertThat(refused.retryAfter()).isBetween(1, 60_000);
    ada.pings();
    ada.awaits(News.Pong.class);
    assertThat(ada.unread()).noneMatch(News.Entered.class::isInstance);
  }

  @Test
  @DisplayName("of frames a member is told when to send again, and the third time in a row goes")
  void frames() {
    serverWith(FIVE_FRAMES);
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
    for (int i = 0; i < 3; i++) {
      ben.pings();
      ben.awaits(News.Pong.class);
    }
    ben.says("one too many");
    var first = ben.awaits(News.Refused.class);
    assertThat(first.request()).isEqualTo("message");
    assertThat(first.reason()).isEqualTo("too-fast");
    assertThat(first.ref()).isZero();
    assertThat(first.retryAfter()).isBetween(1, 3_600_000);
    ben.pings();
    assertThat(ben.awaits(News.Refused.class).request()).isEqualTo("ping");
    ben.pings();
    assertThat(ben.connection().closed().code()).isEqualTo(TOO_FAST);
    assertThat(ada.awaits(News.Away.class).alias()).isEqualTo("Ben");
    assertThat(ada.unread()).isEmpty();
  }

  @Test
  @DisplayName("of frames a member may still leave")
  void leaveIsFree() {
    serverWith(FIVE_FRAMES);
    var ada = guest().creates("Ada");
    for (int i = 0; i < 3; i++) {
      ada.pings();
      ada.awaits(News.Pong.class);
    }
    ada.pings();
    ada.awaits(News.Refused.class);
    ada.leaves();
    assertThat(ada.closed()).isEqualTo(4503);
  }

  @Test
  @DisplayName("of bytes a member is told when to send again, and what it sends then arrives")
  void bytes() throws InterruptedException {
    serverWith("bytes=64KiB", "window=10s", "messages=100000");
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
    int refused = 0;
    for (int i = 0; refused == 0; i++) {
      var text = i + "x".repeat(8_191); // 16 KiB when sealed
      var frame = ada.room().voice().post(Content.TEXT, text, ada.limits().frame()).get(0);
      ada.sends(frame);
      while (ada.awaits(News.Answer.class) instanceof News.Refused refusal) {
        refused++;
        assertThat(refusal.reason()).isEqualTo("too-fast");
        assertThat(refusal.ref()).isEqualTo(frame.ref());
        // the pause that the server asked for; frames sent into it would only make it longer
        TimeUnit.MILLISECONDS.sleep(refusal.retryAfter());
        ada.sends(frame);
      }
      assertThat(ben.awaits(News.Said.class).text()).isEqualTo(text);
    }
    assertThat(ben.warnings()).isEmpty();
  }

  @Test
  @DisplayName("of a frame the connection is closed, and the bound was told before")
  void frame() {
    serverWith(SMALL);
    var ada = guest().creates("Ada");
    assertThat(ada.limits().frame()).isEqualTo(8_192);
    ada.connection().sendBinary(Bytes.zeros(8_193));
    assertThat(ada.closed()).isEqualTo(TOO_BIG);
  }

  @Test
  @DisplayName("of time to say hello, and again to enter, a connection is closed")
  void entry() {
    serverWith("entry=6s");
    var ada = guest().creates("Ada");
    var silent = guest();
    var undecided = guest();
    undecided.knocks(ada.link());
    assertThat(silent.connection().closed().code()).isEqualTo(SILENT);
    assertThat(undecided.connection().closed().code()).isEqualTo(SILENT);
    ada.pings();
    ada.awaits(News.Pong.class);
  }

  @Test
  @DisplayName("of silence a member is away, and who speaks is not")
  void silence() {
    serverWith("silence=5s", "messages=100000");
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    assertThat(ada.limits().silence()).isEqualTo(5_000);
    ada.awaits(News.Entered.class);
    ben.connection().stopReading(); // and so answers no ping
    until(
        () -> {
          ada.pings();
          ada.awaits(News.Pong.class);
          return ada.unread().contains(new News.Away("Ben"));
        });
    ben.connection().readOn();
    assertThat(ben.connection().closed().code()).isEqualTo(SILENT);
  }

  @Test
  @DisplayName("of its grace time a seat is free, and its member a stranger")
  void grace() {
    serverWith(SHORT);
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    assertThat(ada.limits().grace()).isEqualTo(1_000);
    ada.awaits(News.Entered.class);
    ben.connection().lose();
    assertThat(ada.awaits(News.Away.class).alias()).isEqualTo("Ben");
    assertThat(ada.awaits(News.Gone.class)).isEqualTo(new News.Gone("Ben", "timed-out"));
    assertThat(reason(ben.triesToResume())).isEqualTo("no-such-member");

    var link = ada.link();
    ada.connection().lose();
    until(() -> !leadsToARoom(link));
    assertThat(reason(ada.triesToResume())).isEqualTo("not-here");
  }

  private boolean leadsToARoom(Link link) {
    try (var stranger = Guest.at(server.address())) {
      return stranger.knocks(link).genesis() != null;
    }
  }

  @Test
  @DisplayName("of what waits for it a stalled member goes, and the others get everything")
  void slowConsumer() {
    serverWith("outbox=64KiB", "stall=500ms", "send=2s", "messages=100000", "bytes=1024MiB");
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    var cleo = guest().joins(ada.link(), "Cleo");
    ada.awaits(News.Entered.class);
    ada.awaits(News.Entered.class);
    ben.connection().stopReading();
    int said = 0;
    while (!ada.unread().contains(new News.Away("Ben"))) {
      ada.says(said + ": " + "x".repeat(8_000));
      ada.awaits(News.Accepted.class);
      said++;
    }
    for (int i = 0; i < said; i++) {
      assertThat(cleo.awaits(News.Said.class).text()).startsWith(i + ": ");
    }
    assertThat(cleo.warnings()).isEmpty();
    assertThat(cleo.awaits(News.Away.class)).isEqualTo(new News.Away("Ben"));
    ben.connection().readOn();
    // a close frame can not pass what is stuck in flight before it
    assertThat(ben.connection().closed().code()).isIn(TOO_FAR_BEHIND, BROKEN);
  }

  @Test
  @DisplayName("of its time a tombstone is gone, and its address free")
  void tombstone() {
    serverWith(SHORT);
    var ada = guest().creates("Ada");
    var link = ada.link();
    var genesis = ada.room().genesis();
    ada.stops();
    ada.closed();
    var again = seen(Guest.at(server.address(), ada.identity()));
    again.knocks(link);
    assertThat(reason(again.triesToCreate(genesis, link, "Ada"))).isEqualTo("gone");
    until(() -> again.triesToCreate(genesis, link, "Ada").isEmpty());
  }

  @Test
  @DisplayName("of origins stands who was let in by name")
  void origins() throws WebSocketHandshakeException {
    serverWith(SMALL);
    var knock = Connection.Knock.at(Guest.socket(server.address()));
    for (var origin : List.of("https://friend.example", "https://other.example")) {
      try (var connection = Connection.open(knock.from(origin))) {
        assertThat(connection.subprotocol()).isEqualTo(Connection.SUBPROTOCOL);
      }
    }
    assertThatThrownBy(() -> Connection.open(knock.from("https://foe.example")))
        .isInstanceOf(WebSocketHandshakeException.class);
  }

  @Test
  @DisplayName("of its life a server says goodbye to everybody")
  void goodbye() {
    serverWith("rooms=2");
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    var waiting = guest();
    ada.awaits(News.Entered.class);
    server.close();
    assertThat(ada.closed()).isEqualTo(SERVER_STOPS);
    assertThat(ben.closed()).isEqualTo(SERVER_STOPS);
    assertThat(waiting.connection().closed().code()).isEqualTo(SERVER_STOPS);
    assertThat(ada.unread()).isEmpty();
  }

  @Test
  @DisplayName("of its life a server has forgotten every room when it starts again")
  void restart() {
    serverWith("rooms=3");
    var ada = guest().creates("Ada");
    var port = Integer.toString(server.address().getPort());
    server.close();
    assertThat(ada.closed()).isEqualTo(SERVER_STOPS);
    try (var again = Alone.run(List.of(), List.of("--servport", port, "--host", "127.0.0.1"))) {
      assertThat(again.address().getPort()).hasToString(port);
      assertThat(reason(ada.triesToResume())).isEqualTo("not-here");
      ada.close();
    }
  }

  /** Tries until it is so, as often as it takes. */
  private static void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Connection.PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("it does not come true");
      }
      Thread.onSpinWait();
    }
  }

  private static String reason(Optional<ServerFrame.Refused> refused) {
    return refused.orElseThrow().reason();
  }
}
