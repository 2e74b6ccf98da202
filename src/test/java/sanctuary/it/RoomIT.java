package sanctuary.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.Guest;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Content;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Link;
import sanctuary.client.room.News;
import sanctuary.deploy.Everywhere;

@DisplayName("In a room")
@Everywhere
class RoomIT extends Visit {
  private static final int KICKED = 4501;
  private static final int STOPPED = 4502;
  private static final int LEFT = 4503;

  @Test
  @DisplayName("two talk both ways")
  void talk() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    assertThat(ada.awaits(News.Entered.class).alias()).isEqualTo("Ben");
    assertThat(ben.room().aliases()).containsExactly("Ada");

    ada.says("Hello, Ben. ¡Qué bien! 美");
    ada.awaits(News.Accepted.class);
    var said = ben.awaits(News.Said.class);
    assertThat(said)
        .isEqualTo(new News.Said("Ada", Content.TEXT, "Hello, Ben. ¡Qué bien! 美", true));

    ben.says("Hello, Ada");
    assertThat(ada.hears()).isEqualTo("Ben: Hello, Ada");
    ben.acts("waves");
    assertThat(ada.awaits(News.Said.class).type()).isEqualTo(Content.ACTION);
    assertNothingOdd(ada, ben);
  }

  @Test
  @DisplayName("a text of the greatest length arrives whole")
  void longestText() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "a name of just forty-seven bytes, no byte more:");
    ada.awaits(News.Entered.class);
    var text = "x".repeat(8_192);
    ada.says(text);
    assertThat(ben.awaits(News.Said.class).text()).isEqualTo(text);
  }

  @Test
  @DisplayName("three hear everything in one order, and a whisper only the one it is for")
  void whisper() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    var cleo = guest().joins(ada.link(), "Cleo");
    awaitsEntered(ada, "Ben", "Cleo");
    awaitsEntered(ben, "Cleo");

    ada.whispers("Ben", "only you");
    ada.says("all of you");
    assertThat(ben.awaits(News.Whispered.class)).isEqualTo(new News.Whispered("Ada", "only you"));
    assertThat(ben.hears()).isEqualTo("Ada: all of you");
    // what came before the text to all is here by now: no whisper
    assertThat(cleo.hears()).isEqualTo("Ada: all of you");
    assertThat(cleo.unread()).isEmpty();

    cleo.whispers("Ada", "and only you");
    assertThat(ada.awaits(News.Whispered.class).text()).isEqualTo("and only you");
    assertNothingOdd(ada, ben, cleo);
  }

  @Test
  @DisplayName("who enters later hears nothing earlier")
  void newcomer() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
    ada.says("before");
    assertThat(ben.hears()).isEqualTo("Ada: before");

    var cleo = guest().joins(ada.link(), "Cleo");
    awaitsEntered(ada, "Cleo");
    ada.says("after");
    assertThat(cleo.hears()).isEqualTo("Ada: after");
    assertThat(cleo.unread()).isEmpty();
    assertNothingOdd(ada, ben, cleo);
  }

  @Test
  @DisplayName("a kick removes one, kills the old link and gives the others a new one")
  void kick() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    var cleo = guest().joins(ada.link(), "Cleo");
    awaitsEntered(ada, "Ben", "Cleo");
    awaitsEntered(ben, "Cleo");
    var oldLink = ada.link();

    ada.kicks("Cleo");
    assertThat(cleo.awaits(News.RemovedMe.class).by()).isEqualTo("Ada");
    assertThat(cleo.closed()).isEqualTo(KICKED);
    assertThat(ben.awaits(News.Removed.class)).isEqualTo(new News.Removed("Ada", "Cleo"));
    assertThat(ada.awaits(News.Removed.class)).isEqualTo(new News.Removed("Ada", "Cleo"));
    assertThat(ada.link()).isEqualTo(ben.link()).isNotEqualTo(oldLink);
    assertThat(guest().knocks(oldLink).genesis()).isNull();

    // the newcomer knows Ada and Ben by the certificate, and they know the newcomer
    var dan = guest().joins(ben.link(), "Dan");
    assertThat(dan.room().aliases()).containsExactly("Ada", "Ben");
    awaitsEntered(ada, "Dan");
    awaitsEntered(ben, "Dan");
    dan.says("new here");
    assertThat(ada.hears()).isEqualTo("Dan: new here");
    assertThat(ben.hears()).isEqualTo("Dan: new here");
    ben.says("welcome");
    assertThat(ada.hears()).isEqualTo("Ben: welcome");
    assertThat(dan.hears()).isEqualTo("Ben: welcome");
    assertNothingOdd(ada, ben, cleo, dan);
  }

  @Test
  @DisplayName("kicks follow each other, by anybody who stayed")
  void kicks() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    awaitsEntered(ada, "Ben");
    for (var name : new String[] {"Cleo", "Dan"}) {
      var other = guest().joins(ben.link(), name);
      awaitsEntered(ada, name);
      awaitsEntered(ben, name);
      ben.kicks(name);
      assertThat(other.closed()).isEqualTo(KICKED);
      ada.awaits(News.Removed.class);
      ben.awaits(News.Removed.class);
      assertThat(ada.link()).isEqualTo(ben.link());
    }
    ben.kicks("Ada");
    assertThat(ada.closed()).isEqualTo(KICKED);
    ben.awaits(News.Removed.class);
    var eve = guest().joins(ben.link(), "Eve");
    assertThat(eve.room().aliases()).containsExactly("Ben");
    assertNothingOdd(ada, ben, eve);
  }

  @Test
  @DisplayName("a lock keeps newcomers out until it is undone")
  void lock() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);

    ben.locks();
    assertThat(ada.awaits(News.Policy.class)).isEqualTo(new News.Policy("Ben", "lock"));
    assertThat(ada.room().isLocked()).isTrue();
    var cleo = guest();
    assertThat(cleo.knocks(ada.link()).state()).isEqualTo("locked");
    assertThat(reason(cleo.triesToJoin(ada.link(), "Cleo"))).isEqualTo("locked");

    ada.unlocks();
    assertThat(ben.awaits(News.Policy.class)).isEqualTo(new News.Policy("Ben", "lock"));
    assertThat(ben.awaits(News.Policy.class)).isEqualTo(new News.Policy("Ada", "unlock"));
    assertThat(cleo.triesToJoin(ada.link(), "Cleo")).isEmpty();
    awaitsEntered(ben, "Cleo");
    assertNothingOdd(ada, ben, cleo);
  }

  @Test
  @DisplayName("a stop ends it for all, and its link stays dead")
  void stop() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
    var link = ada.link();

    ben.stops();
    assertThat(ada.awaits(News.Stopped.class).by()).isEqualTo("Ben");
    assertThat(ben.awaits(News.Stopped.class).by()).isEqualTo("Ben");
    assertThat(ada.closed()).isEqualTo(STOPPED);
    assertThat(ben.closed()).isEqualTo(STOPPED);
    assertThat(guest().knocks(link).genesis()).isNull();
    assertThat(reason(recreate(link, ada))).isEqualTo("gone");
    assertNothingOdd(ada, ben);
  }

  @Test
  @DisplayName("a farewell is heard, and the last one to leave takes the room along")
  void farewell() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
    var link = ada.link();

    ben.saysFarewell("so long");
    assertThat(ada.awaits(News.Said.class))
        .isEqualTo(new News.Said("Ben", Content.FAREWELL, "so long", true));
    assertThat(ada.awaits(News.Gone.class)).isEqualTo(new News.Gone("Ben", "left"));
    assertThat(ben.closed()).isEqualTo(LEFT);
    assertThat(guest().knocks(link).genesis()).isNotNull();

    ada.leaves();
    assertThat(ada.closed()).isEqualTo(LEFT);
    assertThat(guest().knocks(link).genesis()).isNull();
    assertNothingOdd(ada, ben);
  }

  @Test
  @DisplayName("who loses the connection, or closes it without a word, is away")
  void lost() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    var cleo = guest().joins(ada.link(), "Cleo");
    awaitsEntered(ada, "Ben", "Cleo");
    ben.connection().lose();
    assertThat(ada.awaits(News.Away.class).alias()).isEqualTo("Ben");
    cleo.connection().close();
    assertThat(ada.awaits(News.Away.class).alias()).isEqualTo("Cleo");
    assertNothingOdd(ada);
  }

  @Test
  @DisplayName("of a host only the host kicks, stops and locks")
  void host() {
    int allBits = Genesis.HOST_KICKS | Genesis.HOST_STOPS | Genesis.HOST_LOCKS;
    var ada = guest().creates("Ada", allBits);
    var ben = guest().joins(ada.link(), "Ben");
    var cleo = guest().joins(ada.link(), "Cleo");
    awaitsEntered(ada, "Ben", "Cleo");
    awaitsEntered(ben, "Cleo");

    ben.kicks("Cleo");
    assertRefused(ben, "kick", "not-allowed");
    ben.stops();
    assertRefused(ben, "stop", "not-allowed");
    ben.locks();
    assertRefused(ben, "policy", "not-allowed");

    ada.locks();
    ada.awaits(News.Policy.class);
    ada.kicks("Ben");
    assertThat(ben.closed()).isEqualTo(KICKED);
    cleo.awaits(News.Removed.class);
    ada.awaits(News.Removed.class);
    ada.stops();
    assertThat(cleo.closed()).isEqualTo(STOPPED);
    assertNothingOdd(ada, ben, cleo);
  }

  @Test
  @DisplayName("a ping is answered")
  void ping() {
    var ada = guest().creates("Ada");
    ada.pings();
    ada.awaits(News.Pong.class);
  }

  @Test
  @DisplayName("what two rooms say stays apart")
  void apart() {
    var ada = guest().creates("Ada");
    var ben = guest().joins(ada.link(), "Ben");
    var cleo = guest().creates("Cleo");
    var dan = guest().joins(cleo.link(), "Dan");
    awaitsEntered(ada, "Ben");
    awaitsEntered(cleo, "Dan");
    ada.says("here");
    cleo.says("there");
    assertThat(ben.hears()).isEqualTo("Ada: here");
    assertThat(dan.hears()).isEqualTo("Cleo: there");
    assertNothingOdd(ada, ben, cleo, dan);
  }

  /** Somebody who once made a room tries to make it again under its link. */
  private Optional<ServerFrame.Refused> recreate(Link link, Guest maker) {
    var again = seen(Guest.at(page(), maker.identity()));
    again.knocks(link);
    return again.triesToCreate(maker.room().genesis(), link, "Ada");
  }

  private static void awaitsEntered(Guest guest, String... aliases) {
    for (var alias : aliases) {
      assertThat(guest.awaits(News.Entered.class).alias()).isEqualTo(alias);
    }
  }

  private static void assertRefused(Guest guest, String request, String reason) {
    assertThat(guest.awaits(News.Refused.class))
        .isEqualTo(new News.Refused(request, reason, null, null));
  }

  private static void assertNothingOdd(Guest... guests) {
    for (var guest : guests) {
      assertThat(guest.warnings()).isEmpty();
    }
  }
}
