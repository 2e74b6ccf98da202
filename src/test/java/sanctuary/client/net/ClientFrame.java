package sanctuary.client.net;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;

/** A frame from a client to the server. */
public sealed interface ClientFrame {
  /** Asks for a challenge, and whether the link still opens something. */
  record Hello(Bytes room, Bytes address) implements ClientFrame {}

  /** Makes a room and enters it. */
  record Create(Bytes address, Bytes accessKey, Bytes genesis, Bytes record)
      implements ClientFrame {}

  /** Enters a room that is there. */
  record Join(Bytes record) implements ClientFrame {}

  /** Takes back the seat of a lost connection. */
  record Resume(Bytes handle, int slot, Bytes signature) implements ClientFrame {}

  /** Goes for good. */
  record Leave(Bytes signature) implements ClientFrame {}

  /**
   * Changes the link, and removes a member in the same step if it names one.
   *
   * @param target null if nobody is to go
   */
  record Kick(
      long version,
      @Nullable Integer target,
      Bytes address,
      Bytes newAddress,
      Bytes newAccessKey,
      Bytes certificate,
      List<Share> shares,
      Bytes signature)
      implements ClientFrame {}

  /**
   * The new link's secret for one who stays.
   *
   * @param frame a pair frame
   */
  record Share(int slot, Bytes frame) {}

  /**
   * Locks or unlocks the room.
   *
   * @param change {@code lock} or {@code unlock}
   */
  record Policy(long version, String change, Bytes signature) implements ClientFrame {}

  /**
   * Lets somebody in who knocked.
   *
   * @param roster hash of who will be there then, 16 bytes
   */
  record Admit(long version, int knock, Bytes roster, Bytes signature) implements ClientFrame {}

  /** Turns somebody away who knocked. */
  record Decline(int knock, Bytes signature) implements ClientFrame {}

  /** Lets a member do what is kept for the host. */
  record Appoint(int target, Bytes signature) implements ClientFrame {}

  /** Ends the room for all. */
  record Stop(Bytes address, Bytes signature) implements ClientFrame {}

  /** Asks for a sign of life. */
  record Ping() implements ClientFrame {}

  /**
   * A sealed message; hot.
   *
   * @param ref 0 to 65,535
   */
  record Message(int ref, Bytes body, List<Wrap> wraps) implements ClientFrame {}

  /** A message's key, sealed for one member. */
  record Wrap(int slot, Bytes wrap) {}

  /**
   * A frame of the pair channel to one member; hot.
   *
   * @param ref 0 to 65,535
   */
  record Pair(int ref, int to, Bytes frame) implements ClientFrame {}
}
