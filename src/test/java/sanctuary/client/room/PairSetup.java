package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.Hpke;
import sanctuary.client.crypto.SigningKey;
import sanctuary.client.crypto.XWing;

/**
 * The start of one direction of a pair channel, as it travels: 1,190 bytes.
 *
 * @param number {@code c}, from 1
 * @param base the number of the sender's next message
 * @param encapsulation {@code enc}, 1,120 bytes
 * @param signature 64 bytes
 */
public record PairSetup(int number, long base, Bytes encapsulation, Bytes signature) {
  /**
   * A setup and the secret it carries.
   *
   * @param chainKey K, 32 bytes
   */
  public record Made(PairSetup setup, Bytes chainKey) {}

  /**
   * A new setup.
   *
   * @param key A's
   * @param chance 64 bytes for the encapsulation
   */
  public static Made make(
      PairSide side, SigningKey key, LinkKeys link, int number, long base, Bytes chance) {
    var made = XWing.encapsulate(side.kem(), chance);
    var signature = Statement.pair(side, number, base, made.ciphertext()).signedBy(key);
    return new Made(
        new PairSetup(number, base, made.ciphertext(), signature),
        chainKey(side, link, number, made.secret()));
  }

  /** The setup that the reader is at, verified by nobody yet. */
  static PairSetup read(BytesReader reader) {
    return new PairSetup(
        reader.u16(), reader.u32(), reader.take(XWing.CIPHERTEXT), reader.take(64));
  }

  /** 1,190 bytes. */
  public Bytes bytes() {
    return Bytes.join(Bytes.u16(number), Bytes.u32(base), encapsulation, signature);
  }

  /** Whether A made it for B. */
  public boolean isSigned(PairSide side) {
    return Statement.pair(side, number, base, encapsulation).isSignedBy(side.from(), signature);
  }

  /**
   * K, if A made it with this link; something else otherwise.
   *
   * @param kem B's
   * @throws sanctuary.client.crypto.UnopenableException if there is no encapsulation
   */
  public Bytes chainKey(PairSide side, XWing kem, LinkKeys link) {
    return chainKey(side, link, number, kem.decapsulate(encapsulation));
  }

  private static Bytes chainKey(PairSide side, LinkKeys link, int number, Bytes secret) {
    var exporter = Hpke.X_WING.exporterSecret(secret, side.info(number), link.psk());
    return Hpke.X_WING.export(exporter, Bytes.ascii("chain"), 32);
  }
}
