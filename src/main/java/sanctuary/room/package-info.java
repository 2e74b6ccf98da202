/**
 * Rooms and the people in them: who is here, what they may do, who hears what. Knows no socket,
 * servlet, clock or thread pool; they come in through constructors.
 *
 * <p>The life of a connection: the {@link sanctuary.room.Lobby} takes a {@link sanctuary.room.Wire}
 * in and gives a {@link sanctuary.room.Visitor}, which hears the client's frames. A visitor that
 * creates, joins or resumes has a seat in a {@link sanctuary.room.Room} of {@link
 * sanctuary.room.Rooms} until it leaves, is removed, or is lost. What a member is told waits in its
 * {@link sanctuary.room.Outbox}.
 *
 * <p>The life of a seat: its {@link sanctuary.room.Member} is here, on one connection, or away. A
 * seat outlives a lost connection by the grace time, in which another connection can take it over,
 * and then is free. What a connection takes up elsewhere is held until its seat is free or taken
 * over, by a {@link sanctuary.room.Claim}.
 *
 * <h2>Threads</h2>
 *
 * A room is its events applied in one order, under its lock, in the thread of whoever caused them.
 * Locks are taken in this order only: visitor, room, outbox. Nothing foreign (send, close, log,
 * executor) happens inside any of them: a room appends to outboxes while it is locked and flushes
 * them when it is not. Each outbox is drained by one task of the executor at a time, which may
 * block in {@link sanctuary.room.Wire}.
 *
 * <h2>Nothing stays</h2>
 *
 * A room is reachable from {@link sanctuary.room.Rooms} while it has a member, and from nowhere
 * after that. What outlives it for ten minutes is a salted hash in {@link
 * sanctuary.room.Tombstones}, if it was stopped or its link replaced. Nothing that was said is kept
 * for a member who is away; of one who was kicked, what it was told and what proves that it is the
 * one are kept in {@link sanctuary.room.Verdicts} for the grace time.
 */
@NullMarked
package sanctuary.room;

import org.jspecify.annotations.NullMarked;
