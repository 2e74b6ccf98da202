package sanctuary.room;

import java.util.function.Predicate;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.Nonce;

/**
 * A connection that asks for a seat.
 *
 * @param hello the room and the link it named
 * @param nonce the challenge it was given
 * @param outbox what it will be told waits there
 * @param claim shared by the seat it gets
 * @param answer told what became of its knock, without a lock and by any thread; false if nobody
 *     listens any more
 */
record Entrant(
    ClientFrame.Hello hello,
    Nonce nonce,
    Outbox outbox,
    Claim claim,
    Predicate<Admission> answer) {}
