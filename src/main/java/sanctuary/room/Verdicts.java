package sanctuary.room;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Announcement;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.Handle;
import sanctuary.protocol.PublicKey;

/**
 * What those are told who were kicked and come back to their seat because they did not hear it.
 * Each is kept for the grace time and no longer, and of too many the oldest goes. Not safe for
 * several threads at once; the room's lock guards it.
 */
final class Verdicts {
  private final int most;
  private final Deque<Verdict> kept = new ArrayDeque<>();

  /**
   * What is left of a member that was kicked.
   *
   * @param identity under which a resume must be signed
   * @param kicked what it was told, or would have been
   * @param until when it is forgotten, in milliseconds of the room's clock
   */
  record Verdict(int slot, Handle handle, PublicKey identity, Announcement kicked, long until) {
    Verdict(Member target, Announcement kicked, long until) {
      this(target.slot(), target.handle(), target.record().identity(), kicked, until);
    }
  }

  /**
   * @param most how many are kept at once
   */
  Verdicts(int most) {
    this.most = most;
  }

  /** Keeps one. */
  void add(Verdict verdict) {
    kept.add(verdict);
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** The one about this seat; null if there is none. */
  @Nullable Verdict on(ClientFrame.Resume resume) {
    for (Verdict verdict : kept) {
      if (verdict.slot() == resume.slot() && verdict.handle().equals(resume.handle())) {
        return verdict;
      }
    }
    return null;
  }

  /** Forgets what is due. */
  void sweep(long nowMillis) {
    kept.removeIf(verdict -> nowMillis >= verdict.until());
  }

  /** When the next one is due; {@link Long#MAX_VALUE} if none is kept. */
  long due() {
    long due = Long.MAX_VALUE;
    for (Verdict verdict : kept) {
      due = Math.min(due, verdict.until());
    }
    return due;
  }

  void clear() {
    kept.clear();
  }
}
