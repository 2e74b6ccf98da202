/**
 * A client of Sanctuary in Java, written from docs/protocol.md and docs/encryption.md alone. It is
 * the second opinion on both pages, and the {@link sanctuary.client.Guest} who plays the parts in
 * the integration tests.
 *
 * <pre>
 * crypto   net  ←  room  ←  Guest
 * </pre>
 */
@NullMarked
package sanctuary.client;

import org.jspecify.annotations.NullMarked;
