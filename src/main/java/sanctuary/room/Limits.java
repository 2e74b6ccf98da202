package sanctuary.room;

import java.time.Duration;
import sanctuary.protocol.ServerFrame;

/**
 * Every bound of the server, with what happens past it.
 *
 * @param frame most bytes of a message from a client; past it the connection ends with {@link
 *     sanctuary.protocol.Goodbye#TOO_BIG}
 * @param members most members of a room; past it a join is refused with {@link
 *     sanctuary.protocol.Refusal#ROOM_FULL}
 * @param rooms most rooms; past it a create is refused with {@link
 *     sanctuary.protocol.Refusal#TOO_MANY}
 * @param connections most connections of one IP address; past it the handshake is refused with 429
 * @param joins how often a room may be joined, with a wrong proof too; past it a join is refused
 *     with {@link sanctuary.protocol.Refusal#TOO_MANY}
 * @param knocks most that may wait at the door of a room; past it a join is refused with {@link
 *     sanctuary.protocol.Refusal#TOO_MANY}
 * @param patience how long somebody may wait there; past it the join is refused with {@link
 *     sanctuary.protocol.Refusal#UNANSWERED}
 * @param frames how many frames a member may send; past it one is refused with {@link
 *     sanctuary.protocol.Refusal#TOO_FAST}, and after three in a row the connection ends with
 *     {@link sanctuary.protocol.Goodbye#TOO_FAST}
 * @param bytes how many bytes a member may send; past it as with frames
 * @param outbox most bytes that may wait for a member while its send in flight is older than {@code
 *     stall}; past it the member is dismissed with {@link
 *     sanctuary.protocol.Goodbye#TOO_FAR_BEHIND}
 * @param stall age of a send in flight from which a full outbox counts
 * @param send longest that one send may take; past it the member is dismissed the same way
 * @param backlog most bytes that may wait in all outboxes; past it a member for whom something
 *     already waits is dismissed the same way
 * @param entry longest from connect to hello, and from hello to create or join; past it the
 *     connection ends with {@link sanctuary.protocol.Goodbye#SILENT}
 * @param silence longest without a frame; past it the connection ends the same way
 * @param grace how long the seat of a lost connection is kept; past it the seat is free
 * @param tombstone how long an address stays dead after a stop or a kick; until then a create with
 *     it is refused with {@link sanctuary.protocol.Refusal#GONE}
 */
public record Limits(
    int frame,
    int members,
    int rooms,
    int connections,
    Rate joins,
    int knocks,
    Duration patience,
    Rate frames,
    Rate bytes,
    int outbox,
    Duration stall,
    Duration send,
    long backlog,
    Duration entry,
    Duration silence,
    Duration grace,
    Duration tombstone) {
  /** Most bytes of one text before it is sealed, as the format of messages has it. */
  private static final int TEXT = 8192;

  /** The time in which an address may have as many signatures verified as connections. */
  private static final Duration PROOFS = Duration.ofSeconds(10);

  /**
   * So much at once, and so much again in each window.
   *
   * @param burst most that may be taken at once
   * @param amount what comes back in a window
   * @param window the time in which it comes back, evenly
   */
  public record Rate(int burst, int amount, Duration window) {}

  /**
   * How often those at one IP address may have a signature verified: ten times for each connection
   * that it may have at once, and half a time for each in a second. Past it their frame is refused
   * with {@link sanctuary.protocol.Refusal#TOO_FAST}.
   */
  Rate proofs() {
    return new Rate(10 * connections, 5 * connections, PROOFS);
  }

  /** How often everybody is asked for a sign of life: more than once within the silence. */
  public Duration heartbeat() {
    return silence.dividedBy(3);
  }

  /** What a client is told, so that it can keep to it. */
  ServerFrame.Terms terms() {
    return new ServerFrame.Terms(
        members,
        frame,
        TEXT,
        frames.amount(),
        bytes.amount(),
        frames.window().toMillis(),
        silence.toMillis(),
        grace.toMillis());
  }
}
