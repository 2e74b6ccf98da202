/**
 * What goes over the socket: the frames of docs/protocol.md as records, written and read by {@link
 * sanctuary.client.net.ControlCodec} (JSON) and {@link sanctuary.client.net.HotCodec} (binary), and
 * the {@link sanctuary.client.net.Connection} that carries them. Knows bytes, no keys and no rooms.
 */
@NullMarked
package sanctuary.client.net;

import org.jspecify.annotations.NullMarked;
