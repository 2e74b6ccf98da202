package sanctuary.client.crypto;

/**
 * The key schedule of HPKE (RFC 9180 §5.1) in mode PSK with HKDF-SHA256, export only: a shared
 * secret of a KEM and a pre-shared key become exported secrets.
 *
 * @param kem the id of the KEM whose secrets are scheduled
 */
public record Hpke(int kem) {
  /** With X-Wing. */
  public static final Hpke X_WING = new Hpke(0x647a);

  private static final int MODE_PSK = 0x01;
  private static final int HKDF_SHA256 = 0x0001;
  private static final int EXPORT_ONLY = 0xffff;
  private static final int HASH = 32;

  /**
   * A key both sides know already.
   *
   * @param key at least 32 bytes
   * @param id what names it
   */
  public record Psk(Bytes key, Bytes id) {}

  /** The secret from which others are exported (RFC 9180 §5.1), 32 bytes. */
  public Bytes exporterSecret(Bytes sharedSecret, Bytes info, Psk psk) {
    var context =
        Bytes.join(
            Bytes.u8(MODE_PSK),
            labelledExtract(Bytes.NONE, "psk_id_hash", psk.id()),
            labelledExtract(Bytes.NONE, "info_hash", info));
    var secret = labelledExtract(sharedSecret, "secret", psk.key());
    return labelledExpand(secret, "exp", context, HASH);
  }

  /** {@code Context.Export} (RFC 9180 §5.3). */
  public Bytes export(Bytes exporterSecret, Bytes exporterContext, int length) {
    return labelledExpand(exporterSecret, "sec", exporterContext, length);
  }

  private Bytes labelledExtract(Bytes salt, String label, Bytes inputKey) {
    return Hkdf.extract(salt, Bytes.join(labelled(label), inputKey));
  }

  private Bytes labelledExpand(Bytes pseudorandomKey, String label, Bytes info, int length) {
    return Hkdf.expand(
        pseudorandomKey, Bytes.join(Bytes.u16(length), labelled(label), info), length);
  }

  private Bytes labelled(String label) {
    return Bytes.join(
        Bytes.ascii("HPKE-v1HPKE"),
        Bytes.u16(kem),
        Bytes.u16(HKDF_SHA256),
        Bytes.u16(EXPORT_ONLY),
        Bytes.ascii(label));
  }
}
