package sanctuary.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.Guest;
import sanctuary.client.net.Connection;
import sanctuary.client.room.News;
import sanctuary.deploy.Alone;

/**
 * Strangers who mean harm, in numbers, beside a room that goes on. {@code -Dabuse.crowd=5000} for
 * as many as one address may ever need.
 */
@DisplayName("A room goes on beside")
class AbuseIT {
  private static final int CROWD = Integer.getInteger("abuse.crowd", 300);

  private Alone server;
  private Strangers strangers;
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
    ada = Guest.at(server.address()).creates("Ada");
    ben = Guest.at(server.address()).joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
    strangers = new Strangers(server, ada, Connection.PATIENCE);
  }

  @AfterEach
  void everybodyGoes() {
    strangers.close();
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

  @Test
  @DisplayName("a crowd that never speaks, and every one of it is sent away in time")
  void silent() {
    strangers.keepSilent(CROWD);
    assertTalking();
    strangers.assertAllSentAway();
    assertTalking();
  }

  @Test
  @DisplayName("connections that are open by half: no request, half a one, half a frame")
  void halfOpen() {
    strangers.connectByHalf(CROWD / 3);
    assertTalking();
    strangers.assertAllCutOff();
    assertTalking();
  }

  @Test
  @DisplayName("one who never ends its word, and is sent away although it goes on writing")
  void slowWriter() throws InterruptedException, ExecutionException {
    strangers.assertSlowWriterIsSentAway();
    assertTalking();
  }

  @Test
  @DisplayName("a flood of joins, past the bound of which nobody enters")
  void joins() {
    strangers.assertSomeMayNotJoin(20);
    assertTalking();
  }

  @Test
  @DisplayName(
      "a flood of proofs to check that are all wrong, each connection of which is cut short")
  void signatures() {
    for (int i = 0; i < 8; i++) {
      strangers.assertProverIsSentAway();
    }
    assertTalking();
    assertThat(ada.unread()).noneMatch(News.Entered.class::isInstance);
  }
}
