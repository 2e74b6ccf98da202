package sanctuary.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What the constructors of frames and values insist on. Messages name the field, never its value.
 */
final class Checks {
  private static final long U32_MAX = 0xffff_ffffL;

  private Checks() {}

  /** Refuses a field that is not there. */
  static <T> T present(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  /** Refuses a value that has not exactly this many bytes. */
  static void length(@Nullable Octets octets, int bytes, String name) {
    if (present(octets, name).length() != bytes) {
      throw new IllegalArgumentException(name + " must have " + bytes + " bytes");
    }
  }

  /** Refuses what is not an unsigned 16-bit number. */
  static void u16(@Nullable Integer value, String name) {
    int number = present(value, name);
    if (number < 0 || number > 0xffff) {
      throw new IllegalArgumentException(name + " must be from 0 to 65535");
    }
  }

  /** Refuses what is not an unsigned 32-bit number. */
  static void u32(@Nullable Long value, String name) {
    long number = present(value, name);
    if (number < 0 || number > U32_MAX) {
      throw new IllegalArgumentException(name + " must be from 0 to 4294967295");
    }
  }
}
