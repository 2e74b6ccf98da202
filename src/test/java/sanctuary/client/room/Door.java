package sanctuary.client.room;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.UnopenableException;

/**
 * Who is let in, as this member judges it: with today's link, and the certificate of those who came
 * by an older one.
 */
final class Door {
  private final Bytes gh;
  private Link link;
  private LinkKeys keys;
  private @Nullable LinkKeys keysBefore;

  /** Known also when the secret of the new link was lost, as is the access key. */
  private Bytes address;

  private Bytes accessKey;
  private Optional<Certificate> certificate = Optional.empty();

  Door(Bytes gh, Link link) {
    this.gh = gh;
    this.link = link;
    keys = link.keys();
    address = keys.address();
    accessKey = keys.accessKey();
  }

  Link link() {
    return link;
  }

  LinkKeys keys() {
    return keys;
  }

  /** What a pair channel may have been set up with. */
  List<LinkKeys> keysOfSetups() {
    return keysBefore == null ? List.of(keys) : List.of(keys, keysBefore);
  }

  Bytes address() {
    return address;
  }

  Optional<Certificate> certificate() {
    return certificate;
  }

  /** Takes a certificate of today's link in. False if it is none. */
  boolean certifies(Bytes bytes) {
    try {
      certificate =
          Optional.of(Certificate.read(bytes))
              .filter(read -> read.isSigned(gh, address, accessKey));
    } catch (MalformedException wrongShape) {
      certificate = Optional.empty();
    }
    return certificate.isPresent();
  }

  /** Another link opens the room from now on, known by its public part. */
  void changes(Bytes newAddress, Bytes newAccessKey) {
    address = newAddress;
    accessKey = newAccessKey;
    certificate = Optional.empty();
  }

  /** Takes the link over that opens the room now. False if it is another. */
  boolean takesOver(Link candidate) {
    var candidateKeys = candidate.keys();
    if (!candidateKeys.address().equals(address) || !candidateKeys.accessKey().equals(accessKey)) {
      return false;
    }
    keysBefore = keys;
    link = candidate;
    keys = candidateKeys;
    return true;
  }

  /**
   * The name of whoever published this record, if both are proven.
   *
   * @throws UnopenableException if not
   */
  Alias nameOf(MemberRecord record) {
    boolean admitted = record.isAdmitted(gh, address, accessKey);
    var listed = certificate.flatMap(known -> known.of(record.identity()));
    if (!record.isOwn(gh) || (!admitted && listed.isEmpty())) {
      throw new UnopenableException();
    }
    var sealed = admitted ? record.sealedAlias() : listed.orElseThrow().sealedAlias();
    return Alias.open(keys.alias(), record.identity(), sealed, record.commitment());
  }
}
