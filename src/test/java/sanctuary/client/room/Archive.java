package sanctuary.client.room;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanctuary.client.crypto.Bytes;

/**
 * What this member said and heard, as it was signed, and whom it ever saw in the room: from it the
 * others get what they missed. The last 1,000 contents.
 */
final class Archive {
  private static final int MOST = 1_000;
  private static final long NOT_YET = -1;

  private final Deque<Kept> contents = new ArrayDeque<>();

  /** Every roster ever seen, by its hash. */
  private final Map<Bytes, Set<Bytes>> rosters = new HashMap<>();

  /** One content. */
  static final class Kept {
    private final Bytes sender;
    private final SignedContent said;
    private final Set<Bytes> readers;
    private long seq;

    private Kept(Bytes sender, SignedContent said, Set<Bytes> readers, long seq) {
      this.sender = sender;
      this.said = said;
      this.readers = readers;
      this.seq = seq;
    }

    /** The identity key of its sender. */
    Bytes sender() {
      return sender;
    }

    SignedContent said() {
      return said;
    }

    long number() {
      return said.content().number();
    }

    /** The identity keys it was sealed for; known of one's own only. */
    Set<Bytes> readers() {
      return readers;
    }

    /** The server's number. */
    long seq() {
      return seq;
    }

    boolean isAccepted() {
      return seq != NOT_YET;
    }
  }

  /** Keeps one's own, which the server has not accepted yet. */
  void says(Bytes self, SignedContent said, Collection<Bytes> readers) {
    keep(new Kept(self, said, Set.copyOf(readers), NOT_YET));
  }

  /** Keeps somebody else's. */
  void hears(Bytes sender, SignedContent said, long seq) {
    keep(new Kept(sender, said, Set.of(), seq));
  }

  private void keep(Kept kept) {
    contents.add(kept);
    if (contents.size() > MOST) {
      contents.remove();
    }
  }

  /** The server has accepted one's own message of this number. */
  void accepted(long number, Bytes self, long seq) {
    for (var kept : contents) {
      if (kept.number() == number && kept.sender().equals(self) && !kept.isAccepted()) {
        kept.seq = seq;
      }
    }
  }

  List<Kept> contents() {
    return List.copyOf(contents);
  }

  /** One's own of which it is not known whether anybody has them. */
  List<Kept> unaccepted() {
    return contents.stream().filter(kept -> !kept.isAccepted()).toList();
  }

  /** Remembers who is in the room now. */
  void sees(Collection<Bytes> identities) {
    rosters.put(Content.roster(identities), Set.copyOf(identities));
  }

  /** Whether a sender who saw this roster saw somebody in it. */
  boolean wasSeen(Bytes identity, Bytes roster) {
    return rosters.getOrDefault(roster, Set.of()).contains(identity);
  }
}
