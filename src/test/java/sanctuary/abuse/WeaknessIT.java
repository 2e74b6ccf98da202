package sanctuary.abuse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.Guest;
import sanctuary.deploy.Alone;
import sanctuary.transience.Saboteur;

/** What {@link AbuseIT} claims, of a server to which it does not apply: each claim must fail. */
@DisplayName("The tests of abuse see a server")
class WeaknessIT {
  /** Longer than a server takes that is as {@link AbuseIT} has it. */
  private static final Duration PATIENCE = Duration.ofSeconds(7);

  private Alone server;
  private Guest ada;
  private Strangers strangers;

  @BeforeEach
  void serverIsWeak() {
    server =
        Alone.run(
            List.of(
                Saboteur.OPEN_DOOR,
                "-Dsanctuary.connections=100000",
                "-Dsanctuary.entry=1h",
                "-Dsanctuary.joins-at-once=1000"),
            List.of("--servport", "0", "--host", "127.0.0.1"));
    ada = Guest.at(server.address()).creates("Ada");
    strangers = new Strangers(server, ada, PATIENCE);
  }

  @AfterEach
  void everybodyGoes() {
    strangers.close();
    ada.close();
    server.close();
  }

  @Test
  @DisplayName("that lets strangers stay, silent or open by half")
  void patient() {
    strangers.keepSilent(1);
    assertThatThrownBy(strangers::assertAllSentAway).hasMessageContaining("not closed in time");
  }

  @Test
  @DisplayName("that lets everybody join")
  void open() {
    assertThatThrownBy(() -> strangers.assertSomeMayNotJoin(20)).isInstanceOf(AssertionError.class);
  }

  @Test
  @DisplayName("that forgets how many proofs have failed")
  void forgetful() {
    try (var saboteur = Saboteur.in(server)) {
      saboteur.zeroes("sanctuary.room.Visitor", "failedProofs", "refuse");
      assertThatThrownBy(strangers::assertProverIsSentAway)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("4003");
    }
  }
}
