/**
 * What travels on the wire: frames, the values in them, and the two codecs.
 *
 * <p>Frames are sealed families of records that can not be wrong: a record that exists has been
 * checked. {@link sanctuary.protocol.ClientFrame} and {@link sanctuary.protocol.ServerFrame} are
 * the control frames (JSON text, {@link sanctuary.protocol.FrameCodec}); {@link
 * sanctuary.protocol.HotFrame} and {@link sanctuary.protocol.Delivery} are the hot ones (binary).
 * {@link sanctuary.protocol.Refusal} lists why a request is not done while the connection stays,
 * {@link sanctuary.protocol.Goodbye} why a connection ends.
 *
 * <p>Everything here is immutable and may be used by any thread. Nothing here prints its content:
 * no {@code toString}, no exception message quotes what came in.
 *
 * <p>The wire itself is described in {@code docs/protocol.md}.
 */
@NullMarked
package sanctuary.protocol;

import org.jspecify.annotations.NullMarked;
