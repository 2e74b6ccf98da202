package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.crypto.Bytes;

@DisplayName("A signed order")
class StatementTest {
  private static final Vectors VECTORS = Vectors.read("orders");
  private static final Identity ANNA = Vectors.identity("anna");
  private static final Bytes ADDRESS = Vectors.link("link").keys().address();
  private static final int VERSION = VECTORS.number("version");

  @Test
  @DisplayName("to lock or unlock fits this version, address, change and member only")
  void policy() {
    for (var change : new String[] {"lock", "unlock"}) {
      assertFits(Statement.policy(Vectors.GH, ADDRESS, VERSION, change), VECTORS.in(change));
    }
  }

  @Test
  @DisplayName("to stop fits this address and member only")
  void stop() {
    assertFits(Statement.stop(Vectors.GH, ADDRESS), VECTORS.in("stop"));
  }

  @Test
  @DisplayName("to leave is for oneself only")
  void leave() {
    assertFits(Statement.leave(Vectors.GH, ANNA.key()), VECTORS.in("leave"));
  }

  private static void assertFits(Statement statement, Vectors vector) {
    assertThat(statement.signedBy(ANNA.signing())).isEqualTo(vector.bytes("signature"));
    assertThat(statement.isSignedBy(ANNA.key(), vector.bytes("signature"))).isTrue();
    for (var bad : vector.texts("bad")) {
      assertThat(statement.isSignedBy(ANNA.key(), Bytes.hex(bad))).isFalse();
    }
  }
}
