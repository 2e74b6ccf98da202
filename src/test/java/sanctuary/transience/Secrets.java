package sanctuary.transience;

import sanctuary.client.Guest;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.client.room.LinkKeys;
import sanctuary.client.room.MemberRecord;

/** What a server learns of rooms and members, and what it must never learn, as canaries. */
final class Secrets {
  private final Canaries canaries;

  Secrets(Canaries canaries) {
    this.canaries = canaries;
  }

  /** A room by its founding facts. */
  void of(Genesis genesis) {
    canaries.add("genesis", genesis.bytes());
    canaries.add("genesis hash", genesis.hash());
    canaries.add("nonce of the genesis", genesis.nonce());
    canaries.add("room id", genesis.room());
  }

  /** A link, public part and secret. */
  void of(String name, Link link) {
    canaries.add(name + ": secret", link.secret());
    canaries.add(name + ": text", Bytes.ascii(link.key()));
    of(name, link.keys());
  }

  /** What the server knows of a link. */
  void of(String name, LinkKeys keys) {
    canaries.add(name + ": address", keys.address());
    canaries.add(name + ": access key", keys.accessKey());
  }

  /** The keys that somebody shows. */
  void of(String name, Identity identity) {
    canaries.add(name + ": identity key", identity.key());
    canaries.add(name + ": key to seal for", identity.kem().publicKey().first(64));
  }

  /** A member, as its room knows it. */
  void of(String name, MemberRecord record) {
    canaries.add(name + ": identity key", record.identity());
    canaries.add(name + ": key to seal for", record.kem().first(64));
    canaries.add(name + ": end of the key to seal for", record.kem().last(64));
    canaries.add(name + ": sealed alias", record.sealedAlias());
    canaries.add(name + ": commitment", record.commitment());
    canaries.add(name + ": challenge", record.challenge());
    canaries.add(name + ": proof of the link", record.accessSignature());
  }

  /** A sealed message. */
  void of(String name, ClientFrame.Message message) {
    canaries.add(name + ": start of the body", message.body().first(32));
    canaries.add(name + ": end of the body", message.body().last(32));
    for (var wrap : message.wraps()) {
      canaries.add(name + ": wrap for " + wrap.slot(), wrap.wrap().last(32));
    }
  }

  /** Somebody's view of a room: its own handle, who else is there, and the link. */
  void of(String link, Guest guest) {
    canaries.add("handle of " + guest.room().slot(), guest.room().handle());
    of(guest.room().genesis());
    of(link, guest.link());
    guest.room().others().forEach(member -> of(member.alias(), member.record()));
  }
}
