package sanctuary.room;

import sanctuary.protocol.Address;
import sanctuary.protocol.PublicKey;

/**
 * What the server knows of today's link of a room.
 *
 * @param address names it
 * @param accessKey verifies that a record was made by somebody who holds it
 */
record Link(Address address, PublicKey accessKey) {}
