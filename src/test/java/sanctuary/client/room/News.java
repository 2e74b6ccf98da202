package sanctuary.client.room;

import org.jspecify.annotations.Nullable;

/** Something that happened in the room, verified, in words of the room. */
public sealed interface News {
  /**
   * Somebody said something to all.
   *
   * @param type of {@link Content}
   * @param sameRoster whether the sender saw the same members as this one
   */
  record Said(String from, int type, String text, boolean sameRoster) implements News {}

  /**
   * Somebody said something to all that was missed then, and was given by somebody's memory.
   *
   * @param type of {@link Content}
   */
  record Repaired(String from, int type, String text) implements News {}

  /** Somebody has heard a whisper of this member. */
  record Heard(String alias, long number) implements News {}

  /** Somebody said something to this member alone. */
  record Whispered(String from, String text) implements News {}

  /** Somebody knocks. */
  record Knocked(int knock, String alias) implements News {}

  /** Somebody does not knock any more. */
  record Withdrawn(int knock) implements News {}

  /** The host appointed somebody. */
  record Appointed(String alias) implements News {}

  /** The link was changed, and nobody removed. */
  record LinkChanged(String by) implements News {}

  /** Somebody entered. */
  record Entered(String alias) implements News {}

  /**
   * Somebody is gone.
   *
   * @param how {@code left} or {@code timed-out}
   */
  record Gone(String alias, String how) implements News {}

  /** Somebody's connection is lost, the seat is kept. */
  record Away(String alias) implements News {}

  /** Somebody has a new connection. */
  record Back(String alias) implements News {}

  /** Somebody else was removed. */
  record Removed(String by, String alias) implements News {}

  /** This member was removed. */
  record RemovedMe(String by) implements News {}

  /** The room was locked or unlocked. */
  record Policy(String by, String change) implements News {}

  /** The room was ended. */
  record Stopped(String by) implements News {}

  /** What became of one's own frame. */
  sealed interface Answer extends News {}

  /** One's own frame has its place in the order. */
  record Accepted(int ref) implements Answer {}

  /**
   * A request was not done.
   *
   * @param ref of a hot frame, null for others
   * @param retryAfter milliseconds, null if waiting does not help
   */
  record Refused(String request, String reason, @Nullable Integer ref, @Nullable Integer retryAfter)
      implements Answer {}

  /** The server lives. */
  record Pong() implements News {}

  /** Something an honest server does not do. */
  record Warned(Warning warning) implements News {}
}
