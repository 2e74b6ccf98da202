/**
 * Rooms and the people in them: who is here, what they may do, who hears what. Knows no socket,
 * servlet, clock or thread pool; they come in through constructors.
 *
 * <p>The life of a connection: the {@link sanctuary.room.Lobby} takes a {@link sanctuary.room.Wire}
 * in and gives a {@link sanctuary.room.Visitor}, which hears the client's frames. A visitor that
 * creates or joins holds a seat in a {@link sanctuary.room.Room} of {@link sanctuary.room.Rooms}
 * until it leaves, is removed, or is lost. What a member is told waits in its {@link
 * sanctuary.room.Outbox}.
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
 * sanctuary.room.Tombstones}, if it was stopped or its link replaced.
 */
@NullMarked
package sanctuary.room;

import org.jspecify.annotations.NullMarked;
