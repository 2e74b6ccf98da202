package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.UnopenableException;

@DisplayName("A pair channel")
class PairChannelTest {
  private static final Vectors VECTOR = Vectors.read("pair");
  private static final List<LinkKeys> LINK = Vectors.keys("link");
  private static final PairSide SIDE = Vectors.side("anna", "ben");

  private final PairSender anna = new PairSender(SIDE, Vectors.identity("anna").signing());
  private final PairReceiver ben = Vectors.receiver("anna", "ben");

  static Stream<Arguments> bad() {
    return Vectors.each("pair", "bad");
  }

  static Stream<Arguments> badPayloads() {
    return Vectors.each("whisper", "badPayloads");
  }

  static Stream<Arguments> badWhispers() {
    return Vectors.each("whisper", "bad");
  }

  @Test
  @DisplayName("begins with the setup and the key that the other implementation makes")
  void setup() {
    var vector = VECTOR.in("setup");
    var made =
        PairSetup.make(
            SIDE,
            Vectors.identity("anna").signing(),
            LINK.get(0),
            vector.number("c"),
            vector.number("base"),
            vector.bytes("encapsulationSeed"));
    assertThat(made.setup().encapsulation()).isEqualTo(vector.bytes("enc"));
    assertThat(made.setup().signature()).isEqualTo(vector.bytes("signature"));
    assertThat(made.setup().bytes()).isEqualTo(vector.bytes("bytes"));
    assertThat(made.chainKey()).isEqualTo(vector.bytes("K"));
    assertThat(made.setup().isSigned(SIDE)).isTrue();
    assertThat(made.setup().chainKey(SIDE, Vectors.identity("ben").kem(), LINK.get(0)))
        .isEqualTo(vector.bytes("K"));
  }

  @Test
  @DisplayName("takes each key from the one before")
  void ratchet() {
    var ratchet = Ratchet.start(1, VECTOR.in("setup").bytes("K"));
    for (var vector : VECTOR.all("ratchet")) {
      assertThat(ratchet.chainKey()).isEqualTo(vector.bytes("ck"));
      var step = ratchet.step();
      assertThat(step.index()).isEqualTo(vector.number("i"));
      assertThat(step.key()).isEqualTo(vector.bytes("mk"));
      ratchet = step.after();
    }
  }

  @Test
  @DisplayName("opens the other implementation's frames, each once")
  void opens() {
    for (var vector : VECTOR.all("frames")) {
      var opened = ben.open(vector.bytes("frame"), vector.bytes("bind"), LINK);
      assertThat(opened.payload()).isEqualTo(vector.bytes("payload"));
      opened.keep();
      assertUnopenable(ben, vector.bytes("frame"), vector.bytes("bind"));
    }
  }

  @Test
  @DisplayName("opens frames out of order, and the ones passed over later, each once")
  void skips() {
    var frames = VECTOR.all("frames");
    for (int i : List.of(0, 2, 1)) {
      var frame = frames.get(i);
      ben.open(frame.bytes("frame"), frame.bytes("bind"), LINK).keep();
    }
    for (var frame : frames) {
      assertUnopenable(ben, frame.bytes("frame"), frame.bytes("bind"));
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  @DisplayName("opens nothing forged, and still the real frame after it")
  void forged(Vectors vector) {
    assertUnopenable(ben, vector.bytes("frame"), vector.bytesOrNone("bind"));
    opens();
  }

  @Test
  @DisplayName("stays where it is until what was opened is found good")
  void undecided() {
    var frame = VECTOR.all("frames").get(0);
    ben.open(frame.bytes("frame"), frame.bytes("bind"), LINK);
    ben.open(frame.bytes("frame"), frame.bytes("bind"), LINK).keep();
    assertUnopenable(ben, frame.bytes("frame"), frame.bytes("bind"));
  }

  @Test
  @DisplayName("is set up with today's link or the one before, not with another")
  void links() {
    var today = Vectors.link("newLink").keys();
    var before = LINK.get(0);
    var frame = seal("hello");
    assertThatThrownBy(() -> ben.open(frame, Bytes.NONE, List.of(today)))
        .isInstanceOf(UnopenableException.class);
    assertThat(ben.open(frame, Bytes.NONE, List.of(today, before)).payload())
        .isEqualTo(Bytes.ascii("hello"));
  }

  @Test
  @DisplayName("passes over 256 frames at most")
  void tooFarAhead() {
    var frames = new ArrayList<Bytes>();
    for (int i = 0; i <= 258; i++) {
      frames.add(seal("frame " + i));
    }
    ben.open(frames.get(0), Bytes.NONE, LINK).keep();
    assertUnopenable(ben, frames.get(258), Bytes.NONE);
    ben.open(frames.get(257), Bytes.NONE, LINK).keep();
    assertThat(ben.open(frames.get(1), Bytes.NONE, LINK).payload())
        .isEqualTo(Bytes.ascii("frame 1"));
  }

  @Test
  @DisplayName("keeps 512 keys that were passed over, the oldest go first")
  void keepsSomeSkipped() {
    var frames = new ArrayList<Bytes>();
    for (int i = 0; i <= 771; i++) {
      frames.add(seal("frame " + i));
    }
    for (int i : List.of(0, 257, 514, 771)) {
      ben.open(frames.get(i), Bytes.NONE, LINK).keep();
    }
    // 768 were passed over: the oldest 256 of them are gone
    assertUnopenable(ben, frames.get(256), Bytes.NONE);
    assertThat(ben.open(frames.get(258), Bytes.NONE, LINK).payload())
        .isEqualTo(Bytes.ascii("frame 258"));
  }

  @Test
  @DisplayName("is set up anew after 5,000 frames, and refuses the setup before then")
  void newSetup() {
    var first = seal("first");
    ben.open(first, Bytes.NONE, LINK).keep();
    for (int i = 1; i < 5_000; i++) {
      ben.open(seal("next"), Bytes.NONE, LINK).keep();
    }
    assertThat(anna.isSetUp()).isFalse();
    var renewed = ben.open(seal("renewed"), Bytes.NONE, LINK);
    assertThat(renewed.base()).hasValue(1);
    renewed.keep();
    assertUnopenable(ben, first, Bytes.NONE);
    ben.open(seal("after"), Bytes.NONE, LINK).keep();
  }

  @Test
  @DisplayName("carries whispers and shares as the other implementation seals them")
  void payloads() {
    var vectors = Vectors.read("whisper");
    for (var vector : vectors.all("whispers")) {
      var whisper = new Payload.Whisper(vector.number("w"), vector.text("text"));
      assertThat(whisper.bytes()).isEqualTo(vector.bytes("payload"));
      var opened = ben.open(vector.bytes("frame"), Bytes.NONE, LINK);
      assertThat(Payload.read(opened.payload())).isEqualTo(whisper);
      opened.keep();
    }
    var vector = vectors.in("share");
    var share = new Payload.Share(vector.bytes("secret"));
    assertThat(share.bytes()).isEqualTo(vector.bytes("payload"));
    var receiver = Vectors.receiver(vector.text("from"), vector.text("to"));
    assertThat(Payload.read(receiver.open(vector.bytes("frame"), Bytes.NONE, LINK).payload()))
        .isEqualTo(share);
  }

  @ParameterizedTest
  @MethodSource("badWhispers")
  @DisplayName("opens a whisper for the one it is for, from the one who said it")
  void whispersForOne(Vectors vector) {
    assertUnopenable(
        Vectors.receiver(vector.text("from"), vector.text("to")),
        vector.bytes("frame"),
        Bytes.NONE);
  }

  @ParameterizedTest
  @MethodSource("badPayloads")
  @DisplayName("makes nothing of a payload of another shape")
  void badPayloads(Vectors vector) {
    assertThatThrownBy(() -> Payload.read(vector.bytes("payload")))
        .isInstanceOf(UnopenableException.class);
  }

  private Bytes seal(String payload) {
    return anna.seal(Bytes.ascii(payload), Bytes.NONE, LINK.get(0), 1);
  }

  private static void assertUnopenable(PairReceiver receiver, Bytes frame, Bytes bind) {
    assertThatThrownBy(() -> receiver.open(frame, bind, LINK))
        .isInstanceOf(UnopenableException.class);
  }
}
