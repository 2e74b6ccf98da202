package sanctuary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.launcher.Listen.Family;

@DisplayName("The greeting")
class GreetingTest {

  @Test
  @DisplayName("names the version, the address that works and the way out")
  void all() {
    assertThat(Greeting.of("1.2", new Listen(null, Family.BOTH, 0), 6969))
        .startsWith("Sanctuary 1.2 is open.")
        .contains("http://localhost:6969/")
        .endsWith("Ctrl+C ends it. Nothing is kept.%n".formatted());
  }

  @Test
  @DisplayName("names an address that IPv6 alone reaches")
  void onlyIpv6() {
    assertThat(Greeting.of("1.2", new Listen(null, Family.IPV6, 0), 6969))
        .contains("http://[::1]:6969/")
        .doesNotContain("localhost")
        .doesNotContainPattern("http://\\d");
  }

  @Test
  @DisplayName("names one address, as short as a browser takes it, when one is bound")
  void one() throws UnknownHostException {
    var address = InetAddress.getByName("fd00:0:0:0:0:0:0:2");
    assertThat(Greeting.of("1.2", new Listen(address, Family.BOTH, 0), 80))
        .containsOnlyOnce("http://")
        .contains("http://[fd00::2]:80/");
  }
}
