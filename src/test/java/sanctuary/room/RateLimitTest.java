package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rate limit")
class RateLimitTest {
  private final HandSetClock clock = new HandSetClock();
  private final RateLimit limit =
      new RateLimit(new Limits.Rate(20, 10, Duration.ofMinutes(1)), clock);

  @Test
  @DisplayName("gives its burst at once, then tells how long to wait")
  void burst() {
    limit.take(20);

    assertThat(limit.wait(1)).isEqualTo(6000);
    assertThat(limit.wait(2)).isEqualTo(12_000);
  }

  @Test
  @DisplayName("fills evenly, never beyond the burst")
  void fills() {
    limit.take(20);
    clock.pass(Duration.ofSeconds(6));
    assertThat(limit.wait(1)).isZero();

    clock.pass(Duration.ofHours(1));
    assertThat(limit.wait(20)).isZero();
    limit.take(20);
    assertThat(limit.wait(1)).isPositive();
  }

  @Test
  @DisplayName("lets an amount above the burst pass when it is full, or nothing could ever pass")
  void largerThanBurst() {
    assertThat(limit.wait(1000)).isZero();
  }
}
