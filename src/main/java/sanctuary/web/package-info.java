/**
 * Where Sanctuary meets its container: the WebSocket endpoint, the page, settings, and the assembly
 * of it all.
 *
 * <p>{@link sanctuary.web.Start} is called first, {@link sanctuary.web.Assembly} makes everything
 * once and ends it. A connection passes {@link sanctuary.web.Turnstile} (origin, count) and {@link
 * sanctuary.web.Handshake}, and is a {@link sanctuary.web.RoomEndpoint} from then on, which hands
 * its frames to a {@link sanctuary.room.Visitor} and is written to through a {@link
 * sanctuary.web.SocketWire}.
 *
 * <p>Nothing here logs a frame, a room, a member or an address.
 */
@NullMarked
package sanctuary.web;

import org.jspecify.annotations.NullMarked;
