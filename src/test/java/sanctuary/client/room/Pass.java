package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;

/**
 * A member's word that somebody who knocked may come in.
 *
 * @param by its identity key, 32 bytes
 * @param version of the room then
 * @param roster hash of who was there then, the newcomer included, 16 bytes
 */
record Pass(Bytes by, long version, Bytes roster, Bytes signature) {
  /**
   * The pass in these bytes, verified by nobody yet.
   *
   * @throws sanctuary.client.crypto.MalformedException if there are not 116
   */
  static Pass read(Bytes bytes) {
    var reader = new BytesReader(bytes);
    var pass = new Pass(reader.take(32), reader.u32(), reader.take(16), reader.take(64));
    reader.end();
    return pass;
  }

  /** Whether it is for this newcomer to the room of this link. */
  boolean isFor(Bytes newcomer, Bytes gh, Bytes address) {
    return Statement.admit(gh, address, version, newcomer, roster).isSignedBy(by, signature);
  }
}
