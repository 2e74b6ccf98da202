package sanctuary.client.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.UnopenableException;

/** How members give each other what they missed, from memory. */
final class Repair {
  private final Room room;

  Repair(Room room) {
    this.room = room;
  }

  /** What this member lacks, asked of all. */
  Ask ask(List<Bytes> helpers, boolean fromAll) {
    var entries =
        Stream.concat(room.others().stream(), room.past().stream())
            .map(
                member ->
                    new Ask.Entry(
                        member.mid(),
                        member.isUnopenable(),
                        member.lastNumber(),
                        member.missing().stream()
                            .sorted()
                            .limit(255)
                            .map(number -> new Ask.Range(number, number))
                            .toList()))
            .toList();
    return new Ask(false, fromAll, helpers, entries);
  }

  /** What this member may give to who asks, in as many answers as it takes. */
  List<Answer> answer(Member asker, Ask ask) {
    boolean helps = ask.helpers().contains(room.self().mid());
    var known = new ArrayList<>(ask.entries().stream().map(Ask.Entry::mid).toList());
    var items = new ArrayList<Answer.Item>();
    room.archive().contents().stream()
        .filter(kept -> kept.isAccepted() && lacks(ask, kept))
        .filter(kept -> isOwn(kept) ? ownFor(asker, kept) : helps && othersFor(asker, ask, kept))
        .sorted(Comparator.comparingLong(Archive.Kept::seq))
        .forEach(kept -> items.add(item(kept, known)));
    return Answer.of(asker.firstSealed(), items);
  }

  private boolean isOwn(Archive.Kept kept) {
    return kept.sender().equals(room.self().key());
  }

  private static boolean lacks(Ask ask, Archive.Kept kept) {
    var mid = Identity.mid(kept.sender());
    return ask.entries().stream()
        .filter(entry -> entry.mid().equals(mid))
        .findFirst()
        .map(entry -> entry.lacks(kept.number()))
        .orElse(true);
  }

  /** Own words: whoever they were sealed for. */
  private static boolean ownFor(Member asker, Archive.Kept kept) {
    return kept.readers().contains(asker.identity());
  }

  /** Others' words: whoever their sender saw in the room. */
  private boolean othersFor(Member asker, Ask ask, Archive.Kept kept) {
    boolean answersItself =
        room.others().stream()
            .anyMatch(member -> member.identity().equals(kept.sender()) && !member.isAway());
    return !kept.sender().equals(asker.identity())
        && (ask.fromAll() || !answersItself)
        && room.archive().wasSeen(asker.identity(), kept.said().content().roster());
  }

  /** With the record of a sender that who asks does not know, the first time. */
  private Answer.Item item(Archive.Kept kept, List<Bytes> known) {
    var mid = Identity.mid(kept.sender());
    var sender = known.contains(mid) ? mid : room.recordOf(kept.sender()).orElse(mid);
    known.add(mid);
    var said = kept.said();
    return new Answer.Item(sender, kept.seq(), said.content().bytes(), said.signature());
  }

  /**
   * One content that somebody gave, and whose it is.
   *
   * @throws UnopenableException if that is not proven
   */
  Given read(Answer.Item item) {
    try {
      var said = new SignedContent(Content.read(item.content()), item.signature());
      var from = sender(item).orElseThrow(UnopenableException::new);
      if (!said.isSignedBy(from.identity(), room.gh())) {
        throw new UnopenableException();
      }
      return new Given(from, said, item.seq());
    } catch (MalformedException wrongShape) {
      throw new UnopenableException();
    }
  }

  private Optional<Member> sender(Answer.Item item) {
    if (item.hasRecord()) {
      return Optional.of(room.meets(MemberRecord.read(item.sender())));
    }
    return Stream.concat(room.others().stream(), room.past().stream())
        .filter(member -> member.mid().equals(item.sender()))
        .findFirst();
  }

  /** A content, proven. */
  record Given(Member from, SignedContent said, long seq) {}
}
