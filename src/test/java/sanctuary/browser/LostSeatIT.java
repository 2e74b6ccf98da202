package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanctuary.deploy.Alone;
import sanctuary.network.Network;

@DisplayName("Somebody whose seat is gone when the connection is back")
class LostSeatIT {

  @RegisterExtension static final Stage stage = new Stage("-Dsanctuary.grace=2s");

  private static final String ROOM = "GET /room ";

  /** The ways in which a server ends. */
  private enum End {
    /** It can not say a word. */
    KILLED,
    /** It says goodbye to everybody. */
    STOPPED;

    void of(Alone server) {
      if (this == KILLED) {
        server.kill();
      } else {
        server.close();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("reads that the room has ended with the server, and has what was not sent")
  void server(End end) {
    var server = stage.serve();
    var next = stage.serve();
    var network = stage.network(server);
    var ann = stage.person(Look.DESK_LIGHT, network).visits().as("Ann").creates();
    var ben = stage.person(Look.DESK_LIGHT, network).follows(ann.link()).as("Ben").enters();
    ann.welcomes("Ben").says("hello");
    ben.hears("hello");

    end.of(server);
    assertThat(ann.trouble()).hasText("Reconnecting: your messages wait");
    ann.says("are you there?");
    assertThat(ann.waiting()).hasCount(1);
    ann.composer().fill("and do you");
    network.leadTo(next.address());

    ann.sees("The room has ended");
    assertThat(ann.unsent()).hasValue("are you there?\n\nand do you");
    ben.sees("The room has ended");
    assertThat(ben.unsent()).hasCount(0);
    assertThat(ben.page().content()).doesNotContain("hello");
  }

  @Test
  @DisplayName("comes back as somebody new after a long sleep, and has what was typed")
  void longSleep() {
    var ann = stage.person().visits().as("Ann").creates();
    var network = stage.network();
    var ben = stage.person(Look.DESK_LIGHT, network).follows(ann.link()).as("Ben").enters();
    sleep(ben, network);
    ann.notices("Ben lost the connection and did not come back");
    ann.says("he is gone");

    wake(ben, network);

    ann.welcomes("Ben");
    assertThat(ben.log()).containsText("you are back as somebody new");
    assertThat(ben.composer()).hasValue("half a sent");
    ben.says("sorry, I fell asleep");
    ann.hears("sorry, I fell asleep").says("good morning");
    ben.hears("good morning");
    assertThat(ben.bodies("he is gone")).hasCount(0);
  }

  @Test
  @DisplayName("stays outside when the room was locked, and goes in when it is not")
  void locked() {
    var ann = stage.person().visits().as("Ann").creates();
    var network = stage.network();
    var ben = stage.person(Look.DESK_LIGHT, network).follows(ann.link()).as("Ben").enters();
    sleep(ben, network);
    ann.notices("Ben lost the connection and did not come back");
    ann.says("/lock").notices("Ann locked the room");

    wake(ben, network);

    ben.sees("You were away too long");
    assertThat(ben.page().getByText("The room is locked.")).isVisible();
    assertThat(ben.unsent()).hasValue("half a sent");
    ann.says("/unlock").notices("Ann unlocked the room");
    ben.button("Go back in").click();
    ben.enters().says("at last");
    ann.hears("at last");
  }

  private static void sleep(Person person, Network network) {
    person.composer().fill("half a sent");
    person.sleeps();
    network.stall();
    network.line(ROOM).cutAtServer();
  }

  private static void wake(Person person, Network network) {
    network.release();
    person.wakes();
  }
}
