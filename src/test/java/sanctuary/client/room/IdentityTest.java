package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An identity")
class IdentityTest {
  @ParameterizedTest
  @ValueSource(strings = {"anna", "ben", "clara", "dora"})
  @DisplayName("has the public keys, the short name and the badge of its seeds")
  void keys(String name) throws IOException {
    var member = Vectors.member(name);
    var identity = Vectors.identity(name);
    assertThat(identity.key()).isEqualTo(member.bytes("ik"));
    assertThat(identity.kem().publicKey()).isEqualTo(member.bytes("kem"));
    assertThat(identity.mid()).isEqualTo(member.bytes("mid"));
    var badge = Identity.badge(identity.key()).stream().map(pictures()::get).toList();
    assertThat(badge).isEqualTo(member.texts("badge"));
  }

  /** The list that is part of the protocol and stands in one file only. */
  private static List<String> pictures() throws IOException {
    var source = Files.readString(Path.of("src/main/client/crypto/badge.js"));
    var list = source.substring(source.indexOf("PICTURES"), source.indexOf(".split"));
    var pictures =
        Pattern.compile("\"([^\"]+)\"")
            .matcher(list)
            .results()
            .map(line -> line.group(1))
            .collect(Collectors.joining());
    return List.of(pictures.split(" "));
  }
}
