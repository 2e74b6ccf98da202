package sanctuary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanctuary.launcher.Listen.Family;

@DisplayName("The options")
class OptionsTest {

  @Test
  @DisplayName("serve at port 6969 of all addresses when nothing is asked")
  void defaults() throws WrongOptionException {
    assertThat(listen()).isEqualTo(new Listen(null, Family.BOTH, 6969));
  }

  @Test
  @DisplayName("take the words of the original")
  void original() throws WrongOptionException {
    assertThat(listen("-s", "80", "-4")).isEqualTo(new Listen(null, Family.IPV4, 80));
    assertThat(listen("--servport", "80", "--ipprotv4")).isEqualTo(listen("-s", "80", "-4"));
    assertThat(listen("--servport=80", "-4")).isEqualTo(listen("-s=80", "-4"));
    assertThat(listen("-6")).isEqualTo(new Listen(null, Family.IPV6, 6969));
    assertThat(listen("--ipprotv6")).isEqualTo(listen("-6"));
  }

  @Test
  @DisplayName("bind one address of the family asked for")
  void host() throws WrongOptionException {
    assertThat(listen("--host", "127.0.0.2").address())
        .extracting(InetAddress::getHostAddress)
        .isEqualTo("127.0.0.2");
    assertThat(listen("--host", "::1", "-6").address())
        .extracting(InetAddress::getHostAddress)
        .isEqualTo("0:0:0:0:0:0:0:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--servport=-1",
        "--servport=65536",
        "--servport=http",
        "--servport",
        "--servport=80 -s 81",
        "--host",
        "--ipprotv4=yes",
        "--host=127.0.0.1 -6",
        "--host=::1 -4",
        "--host=no.such.host.invalid",
        "-4 -6",
        "--no-such-option",
        "stray",
        ""
      })
  @DisplayName("refuse what can not be meant")
  void wrong(String arguments) {
    assertThatExceptionOfType(WrongOptionException.class)
        .isThrownBy(() -> listen(arguments.split(" ")));
  }

  @Test
  @DisplayName("are all explained by the help")
  void help() {
    assertThat(Options.help())
        .contains(Stream.of(Option.values()).map(Option::toString).toList())
        .contains("--servport=PORT", "-s,", "6969");
  }

  private static Listen listen(String... arguments) throws WrongOptionException {
    return Options.of(arguments).listen();
  }
}
