package sanctuary.client.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.MalformedException;

/**
 * Who stayed at the last kick, signed with the new link.
 *
 * @param entries in the order they are signed
 * @param signature 64 bytes
 */
public record Certificate(List<Entry> entries, Bytes signature) {
  private static final int SIGNATURE = 64;
  private static final int ENTRY = 32 + Alias.SEALED;

  /**
   * One who stayed.
   *
   * @param identity 32 bytes
   * @param sealedAlias under the new link, 92 bytes
   */
  public record Entry(Bytes identity, Bytes sealedAlias) {}

  /** A certificate for these, under a new link. */
  public static Certificate make(Bytes gh, LinkKeys newLink, List<Entry> entries) {
    var signature =
        Statement.roster(gh, newLink.address(), bytes(entries)).signedBy(newLink.access());
    return new Certificate(List.copyOf(entries), signature);
  }

  /**
   * The certificate in these bytes, verified by nobody yet.
   *
   * @throws MalformedException if they have another shape
   */
  public static Certificate read(Bytes bytes) {
    var entries = new ArrayList<Entry>();
    var reader = new BytesReader(bytes);
    while (reader.left() >= ENTRY + SIGNATURE) {
      entries.add(new Entry(reader.take(32), reader.take(Alias.SEALED)));
    }
    var signature = reader.take(SIGNATURE);
    reader.end();
    return new Certificate(List.copyOf(entries), signature);
  }

  /** 124 bytes for each entry, and 64. */
  public Bytes bytes() {
    return Bytes.join(bytes(entries), signature);
  }

  private static Bytes bytes(List<Entry> entries) {
    return entries.stream()
        .map(entry -> Bytes.join(entry.identity(), entry.sealedAlias()))
        .reduce(Bytes.NONE, Bytes::join);
  }

  /** Whether a holder of the link with this address and access key made it. */
  public boolean isSigned(Bytes gh, Bytes address, Bytes accessKey) {
    return Statement.roster(gh, address, bytes(entries)).isSignedBy(accessKey, signature);
  }

  /** Whether these identities stand in it, and no others. */
  boolean lists(List<Bytes> identities) {
    var listed = entries.stream().map(Entry::identity).sorted().toList();
    return listed.equals(identities.stream().sorted().toList());
  }

  /** The entry of an identity. */
  public Optional<Entry> of(Bytes identity) {
    return entries.stream().filter(entry -> entry.identity().equals(identity)).findFirst();
  }
}
