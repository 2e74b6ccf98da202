package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;

@DisplayName("A genesis")
class GenesisTest {
  private static final Vectors VECTOR = Vectors.ROOM.in("genesis");

  @Test
  @DisplayName("names its room by its hash")
  void namesItsRoom() {
    var genesis =
        new Genesis(
            VECTOR.bytes("host"),
            VECTOR.number("policy"),
            VECTOR.number("end"),
            VECTOR.number("members"),
            VECTOR.number("lifetime"),
            VECTOR.bytes("nonce"));
    assertThat(genesis.bytes()).isEqualTo(VECTOR.bytes("bytes"));
    assertThat(genesis.hash()).isEqualTo(VECTOR.bytes("hash"));
    assertThat(genesis.room()).isEqualTo(VECTOR.bytes("room"));
    assertThat(Genesis.read(genesis.bytes())).isEqualTo(genesis);
  }

  @Test
  @DisplayName("has exactly 59 bytes")
  void length() {
    assertThatThrownBy(() -> Genesis.read(Bytes.zeros(58))).isInstanceOf(MalformedException.class);
    assertThatThrownBy(() -> Genesis.read(Bytes.zeros(60))).isInstanceOf(MalformedException.class);
  }

  @Test
  @DisplayName("lets everybody do what no bit guards, and the host do everything")
  void policy() {
    var host = Bytes.random(32);
    var guest = Bytes.random(32);
    var hostKicks = new Genesis(host, Genesis.HOST_KICKS, Bytes.zeros(16));
    assertThat(hostKicks.lets(host, Genesis.HOST_KICKS)).isTrue();
    assertThat(hostKicks.lets(guest, Genesis.HOST_KICKS)).isFalse();
    assertThat(hostKicks.lets(guest, Genesis.HOST_STOPS)).isTrue();
  }
}
