package sanctuary.protocol;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A target of the fuzzer: whatever a client sends is a frame, or one kind of exception that quotes
 * nothing.
 */
public final class FrameFuzz {
  private static final FrameCodec CODEC = new FrameCodec();

  /** What frames are made of, from bytes of any length. */
  private static final List<Function<Octets, Object>> PARTS =
      List.of(
          Genesis::new,
          MemberRecord::new,
          Certificate::new,
          PublicKey::new,
          Signature::new,
          Address::new,
          RoomId::new,
          Handle::new,
          Nonce::new);

  private FrameFuzz() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    switch (data.consumeInt(0, 2)) {
      case 0 -> readsText(data.consumeRemainingAsString());
      case 1 -> readsBytes(data.consumeRemainingAsBytes());
      default -> makes(data.pickValue(PARTS), Octets.of(data.consumeRemainingAsBytes()));
    }
  }

  private static void readsText(String text) {
    try {
      CODEC.decode(text).request();
    } catch (BrokenFrameException refused) {
      quotesNothing(refused, "not a frame of the protocol");
    }
  }

  private static void readsBytes(byte[] bytes) {
    try {
      int length = 0;
      for (var frame : HotFrameReader.read(ByteBuffer.wrap(bytes))) {
        length += frame.length();
      }
      if (length > bytes.length) {
        throw new AssertionError("more was read than came");
      }
    } catch (BrokenFrameException refused) {
      quotesNothing(refused, refused.getMessage());
    }
  }

  private static void quotesNothing(BrokenFrameException refused, String expected) {
    if (refused.getCause() != null || !expected.equals(refused.getMessage())) {
      throw new AssertionError("it says too much", refused);
    }
  }

  private static void makes(Function<Octets, Object> part, Octets octets) {
    try {
      Objects.requireNonNull(part.apply(octets));
    } catch (IllegalArgumentException refused) {
      // as the codec expects
    }
  }
}
