package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.protocol.Address;
import sanctuary.protocol.Octets;

@DisplayName("Tombstones")
class TombstonesTest {
  private final HandSetClock clock = new HandSetClock();
  private final Tombstones tombstones =
      new Tombstones(2, Duration.ofMinutes(10), clock, new SecureRandom());

  private static Address address(int last) {
    byte[] bytes = new byte[16];
    bytes[15] = (byte) last;
    return new Address(Octets.of(bytes));
  }

  @Test
  @DisplayName("stand for their time, then are forgotten")
  void forgetInTime() {
    tombstones.add(address(1));
    clock.pass(Duration.ofMinutes(10).minusMillis(1));
    assertThat(tombstones.contains(address(1))).isTrue();
    assertThat(tombstones.contains(address(2))).isFalse();

    clock.pass(Duration.ofMillis(1));
    assertThat(tombstones.contains(address(1))).isFalse();
  }

  @Test
  @DisplayName("are forgotten in their time, whatever died twice before them")
  void twice() {
    tombstones.add(address(1));
    clock.pass(Duration.ofMinutes(1));
    tombstones.add(address(2));
    clock.pass(Duration.ofMinutes(1));
    tombstones.add(address(1));
    clock.pass(Duration.ofMinutes(9));

    assertThat(tombstones.contains(address(2))).isFalse();
    assertThat(tombstones.contains(address(1))).isTrue();
  }

  @Test
  @DisplayName("are bounded: the oldest goes")
  void bounded() {
    tombstones.add(address(1));
    tombstones.add(address(2));
    tombstones.add(address(3));

    assertThat(tombstones.contains(address(1))).isFalse();
    assertThat(tombstones.contains(address(2))).isTrue();
    assertThat(tombstones.contains(address(3))).isTrue();
  }
}
