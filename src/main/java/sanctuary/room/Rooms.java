package sanctuary.room;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.Handle;
import sanctuary.protocol.MemberRecord;
import sanctuary.protocol.Octets;
import sanctuary.protocol.Order;
import sanctuary.protocol.Refusal;
import sanctuary.protocol.RoomId;

/**
 * The rooms of this server, in memory only. Decides who is admitted; what happens inside a room is
 * the {@link Room}'s. Signatures are verified here, without a room's lock, because that takes
 * milliseconds; the room then checks that what they prove is still so. Safe for all threads.
 */
final class Rooms {
  private final Limits limits;
  private final FrameCodec codec;
  private final InstantSource clock;
  private final InstantSource calendar;
  private final SecureRandom random;
  private final Tombstones tombstones;
  private final Semaphore vacancies;
  private final Map<RoomId, Room> rooms = new ConcurrentHashMap<>();

  Rooms(
      Limits limits,
      FrameCodec codec,
      InstantSource clock,
      InstantSource calendar,
      SecureRandom random) {
    this.limits = limits;
    this.codec = codec;
    this.clock = clock;
    this.calendar = calendar;
    this.random = random;
    this.vacancies = new Semaphore(limits.rooms());
    this.tombstones = new Tombstones(4 * limits.rooms(), limits.tombstone(), clock, random);
  }

  /** The room with this id, null if there is none. */
  @Nullable Room find(RoomId id) {
    return rooms.get(id);
  }

  /** Makes a room with its host in it. */
  Admission create(Entrant entrant, ClientFrame.Create create) {
    var refusal = whyNotCreate(entrant, create);
    if (refusal != null) {
      return new Admission.Denied(refusal);
    }
    if (!vacancies.tryAcquire()) {
      return new Admission.Denied(Refusal.TOO_MANY);
    }
    var link = new Link(create.address(), create.accessKey());
    var room = new Room(create.genesis(), link, limits, codec, tombstones, clock, calendar);
    if (rooms.putIfAbsent(entrant.hello().room(), room) != null) {
      vacancies.release();
      return new Admission.Denied(Refusal.EXISTS);
    }
    return seat(room, entrant, () -> room.enter(entrant, create.record(), link, freshHandle()));
  }

  private @Nullable Refusal whyNotCreate(Entrant entrant, ClientFrame.Create create) {
    var hello = entrant.hello();
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
    if (Span.of(genesis, calendar).over()) {
      return Refusal.TIME_OVER;
    }
    if (rooms.containsKey(hello.room())) {
      return Refusal.EXISTS;
    }
    return create.record().proves(genesis, create.address(), create.accessKey(), entrant.nonce())
        ? null
        : Refusal.WRONG_PROOF;
  }

  /** Gives somebody a seat in the room that its hello named, or lets it wait at the door. */
  Admission join(Entrant entrant, MemberRecord record) {
    var hello = entrant.hello();
    var room = find(hello.room());
    if (room == null) {
      return new Admission.Denied(Refusal.NOT_HERE);
    }
    var link = room.link();
    if (!link.address().equals(hello.address())) {
      return new Admission.Denied(Refusal.NOT_HERE);
    }
    // asked before as well as after, because verifying is what costs
    var refusal = room.whyNotEnter(record, link);
    if (refusal != null) {
      return refusal;
    }
    if (!record.proves(room.genesis(), hello.address(), link.accessKey(), entrant.nonce())) {
      room.countTry();
      return new Admission.Denied(Refusal.WRONG_PROOF);
    }
    return seat(
        room,
        entrant,
        () ->
            room.genesis().policy().knocks()
                ? room.knock(entrant, record, link, freshHandle())
                : room.enter(entrant, record, link, freshHandle()));
  }

  /** Gives somebody back the seat that it held on another connection, whatever link it knows. */
  Admission resume(Entrant entrant, ClientFrame.Resume resume) {
    var room = find(entrant.hello().room());
    if (room == null) {
      return new Admission.Denied(Refusal.NOT_HERE);
    }
    var identity = room.identityOf(resume);
    if (identity == null) {
      return new Admission.Denied(Refusal.NO_SUCH_MEMBER);
    }
    var order = Order.resume(room.genesis(), entrant.nonce(), resume.handle());
    if (!order.signedBy(identity, resume.signature())) {
      return new Admission.Denied(Refusal.WRONG_PROOF);
    }
    return seat(room, entrant, () -> room.resume(entrant, resume));
  }

  /** Whatever goes wrong in between, nobody keeps a seat without a connection that knows of it. */
  private Admission seat(Room room, Entrant entrant, Supplier<Admission> entrance) {
    try {
      return entrance.get();
    } catch (RuntimeException | Error fault) {
      room.lose(entrant.outbox(), Goodbye.FAULT);
      forget(room);
      throw fault;
    }
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

  /** Forgets what may be forgotten by now: seats of lost connections, rooms, tombstones. */
  void sweep() {
    tombstones.sweep();
    for (Room room : rooms.values()) {
      if (room.sweep()) {
        forget(room);
      }
    }
  }

  /** Forgets all rooms, telling nobody. */
  void endAll() {
    for (Room room : rooms.values()) {
      room.end();
      forget(room);
    }
  }
}
