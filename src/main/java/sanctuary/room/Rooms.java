package sanctuary.room;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Handle;
import sanctuary.protocol.MemberRecord;
import sanctuary.protocol.Nonce;
import sanctuary.protocol.Octets;
import sanctuary.protocol.Refusal;
import sanctuary.protocol.RoomId;

/**
 * The rooms of this server, in memory only. Decides who is admitted; what happens inside a room is
 * the {@link Room}'s. Safe for all threads.
 */
final class Rooms {
  private final Limits limits;
  private final FrameCodec codec;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Tombstones tombstones;
  private final Semaphore vacancies;
  private final Map<RoomId, Room> rooms = new ConcurrentHashMap<>();

  Rooms(Limits limits, FrameCodec codec, InstantSource clock, SecureRandom random) {
    this.limits = limits;
    this.codec = codec;
    this.clock = clock;
    this.random = random;
    this.vacancies = new Semaphore(limits.rooms());
    this.tombstones = new Tombstones(4 * limits.rooms(), limits.tombstone(), clock, random);
  }

  /** The room with this id, null if there is none. */
  @Nullable Room find(RoomId id) {
    return rooms.get(id);
  }

  /** Makes a room with its host in it. */
  Admission create(ClientFrame.Hello hello, Nonce nonce, ClientFrame.Create create, Outbox outbox) {
    var refusal = whyNotCreate(hello, nonce, create);
    if (refusal != null) {
      return new Admission.Denied(refusal);
    }
    if (!vacancies.tryAcquire()) {
      return new Admission.Denied(Refusal.TOO_MANY);
    }
    var link = new Link(create.address(), create.accessKey());
    var room = new Room(create.genesis(), link, limits, codec, tombstones, clock);
    if (rooms.putIfAbsent(hello.room(), room) != null) {
      vacancies.release();
      return new Admission.Denied(Refusal.EXISTS);
    }
    return room.enter(create.record(), link, freshHandle(), outbox);
  }

  private @Nullable Refusal whyNotCreate(
      ClientFrame.Hello hello, Nonce nonce, ClientFrame.Create create) {
    var genesis = create.genesis();
    if (!genesis.policy().supported()) {
      return Refusal.UNSUPPORTED;
    }
    if (!genesis.roomId().equals(hello.room())
        || !create.address().equals(hello.address())
        || !genesis.hostedBy(create.record().identity())) {
      return Refusal.WRONG_PROOF;
    }
    if (tombstones.contains(create.address())) {
      return Refusal.GONE;
    }
    if (rooms.containsKey(hello.room())) {
      return Refusal.EXISTS;
    }
    return create.record().proves(genesis, create.address(), create.accessKey(), nonce)
        ? null
        : Refusal.WRONG_PROOF;
  }

  /** Gives somebody a seat in the room that its hello named. */
  Admission join(ClientFrame.Hello hello, Nonce nonce, MemberRecord record, Outbox outbox) {
    var room = find(hello.room());
    if (room == null) {
      return new Admission.Denied(Refusal.NOT_HERE);
    }
    var link = room.link();
    if (!link.address().equals(hello.address())) {
      return new Admission.Denied(Refusal.NOT_HERE);
    }
    // verified without the room's lock, because it takes two milliseconds; the room then checks
    // that the link is still this one
    if (!record.proves(room.genesis(), hello.address(), link.accessKey(), nonce)) {
      return new Admission.Denied(Refusal.WRONG_PROOF);
    }
    return room.enter(record, link, freshHandle(), outbox);
  }

  private Handle freshHandle() {
    byte[] bytes = new byte[Handle.BYTES];
    random.nextBytes(bytes);
    return new Handle(Octets.of(bytes));
  }

  /** Forgets a room that is over. Does nothing if it is not, or was forgotten already. */
  void forget(Room room) {
    if (room.gone() && rooms.remove(room.genesis().roomId(), room)) {
      vacancies.release();
    }
  }

  /** How many rooms there are. */
  int size() {
    return rooms.size();
  }

  /** Forgets what may be forgotten by now. */
  void sweep() {
    tombstones.sweep();
  }
}
