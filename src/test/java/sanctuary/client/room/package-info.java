/**
 * A member's side of a room: links, records, pair channels and messages of docs/encryption.md, and
 * {@link sanctuary.client.room.Room}, which hears the server's frames, believes nothing it can not
 * verify, and tells the {@link sanctuary.client.room.News}. Values and state, no sockets, no
 * threads.
 */
@NullMarked
package sanctuary.client.room;

import org.jspecify.annotations.NullMarked;
