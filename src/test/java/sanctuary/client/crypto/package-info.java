/**
 * The cryptography of docs/encryption.md, written from that page alone and sharing nothing with the
 * browser's: the JDK's primitives, and Bouncy Castle for ML-KEM-768 and SHAKE256, which JDK 17
 * lacks. Pure functions and values, no sockets, no state of a room.
 *
 * <p>From the bottom up: {@link sanctuary.client.crypto.Bytes}; {@link
 * sanctuary.client.crypto.Hash}, {@link sanctuary.client.crypto.Hkdf}; {@link
 * sanctuary.client.crypto.Seal}; {@link sanctuary.client.crypto.SigningKey} and {@link
 * sanctuary.client.crypto.VerifyingKey}; {@link sanctuary.client.crypto.XWing} and {@link
 * sanctuary.client.crypto.Hpke}.
 *
 * <p>What can not be opened fails in one way, {@link sanctuary.client.crypto.UnopenableException},
 * whatever was wrong with it.
 */
@NullMarked
package sanctuary.client.crypto;

import org.jspecify.annotations.NullMarked;
