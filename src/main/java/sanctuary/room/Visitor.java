package sanctuary.room;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Announcement;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.Heartbeat;
import sanctuary.protocol.HotFrame;
import sanctuary.protocol.Nonce;
import sanctuary.protocol.Refusal;
import sanctuary.protocol.Request;
import sanctuary.protocol.ServerFrame;

/**
 * One connection, from connect to the end: it says hello, is challenged, creates, joins or resumes,
 * and is a member until it goes. What the protocol forbids ends it; what can not be done is refused
 * and changes nothing.
 *
 * <p>The {@code receive} methods are called by one thread at a time, as WebSocket containers do;
 * {@link #tick}, {@link #heard}, {@link #end}, {@link #lost}, {@link #gone} and {@link #pageLeft}
 * by any.
 */
public final class Visitor {
  private static final int PATIENCE = 3;
  private static final int MOST_FAILED_PROOFS = 5;

  private final Lobby lobby;
  private final Limits limits;
  private final InstantSource clock;
  private final Outbox outbox;
  private final Nonce nonce;
  private final Claim claim;
  private final AtomicBoolean claimed = new AtomicBoolean(true);
  private final RateLimit frames; // used by the receiving thread
  private final RateLimit bytes; // used by the receiving thread
  private int tooFast; // used by the receiving thread; refused frames in a row
  private int failedProofs; // used by the receiving thread
  private boolean leaving; // used by the receiving thread; said so once
  private boolean greeted; // used by the receiving thread; said hello once
  private volatile ClientFrame.@Nullable Hello hello; // null again once inside

  private volatile long heardAt;
  private volatile long mustActBy;
  private Admission.@Nullable Granted seat; // guarded by this
  private @Nullable Room doorstep; // guarded by this; where it waits to be let in
  private boolean answered; // guarded by this; before it was known that it waits
  private boolean over; // guarded by this; true once, for good

  Visitor(Lobby lobby, Limits limits, InstantSource clock, Wire wire, Nonce nonce, Claim claim) {
    this.lobby = lobby;
    this.limits = limits;
    this.clock = clock;
    this.nonce = nonce;
    this.claim = claim;
    this.outbox = lobby.outbox(wire, this::lost);
    this.frames = new RateLimit(limits.frames(), clock);
    this.bytes = new RateLimit(limits.bytes(), clock);
    this.heardAt = clock.millis();
    this.mustActBy = heardAt + limits.entry().toMillis();
  }

  /**
   * Takes a control frame.
   *
   * @param length its bytes
   */
  public void receive(ClientFrame frame, int length) {
    heard();
    if (over()) {
      return;
    }
    if (isFarewell(frame)) {
      frame.tell(new Control());
    } else if (mayPass(frame.request(), null, length)) {
      long wait = heed(frame);
      if (wait > 0) {
        tell(new ServerFrame.Refused(frame.request(), Refusal.TOO_FAST, null, wait));
      }
    }
  }

  /**
   * Does what it says, in turn if a signature has to be verified for that.
   *
   * @return 0; or if others at this address, or too many at all, had that done before, the
   *     milliseconds until it is worth another try
   */
  private long heed(ClientFrame frame) {
    if (!frame.request().isSigned()) {
      frame.tell(new Control());
      return 0;
    }
    return lobby.examiner().examine(claim.address(), () -> frame.tell(new Control()));
  }

  /** Whoever was too fast may still leave; only once, because its signature takes time to check. */
  private boolean isFarewell(ClientFrame frame) {
    boolean first = frame instanceof ClientFrame.Leave && !leaving;
    leaving |= first;
    return first;
  }

  /** Takes a hot frame. */
  public void receive(HotFrame frame) {
    heard();
    if (!over() && mayPass(frame.request(), frame.ref(), frame.length())) {
      frame.tell(new Hot());
    }
  }

  /** Notes a sign of life. */
  public void heard() {
    heardAt = clock.millis();
  }

  /**
   * Ends the connection after what waits for it has been sent. Its seat is kept for a while if the
   * client may return, or else is free at once.
   */
  public void end(Goodbye why) {
    deafen(why);
    vacate();
    outbox.flush();
  }

  /** Takes nothing more in for this connection. It is closed by {@link #end}. */
  void deafen(Goodbye why) {
    outbox.end(why);
  }

  /** Ends a connection that is broken. Does nothing the second time. */
  public void lost() {
    lost(Goodbye.FAULT);
  }

  private void lost(Goodbye why) {
    outbox.dismiss(why);
    outbox.flush();
    lobby.forget(this);
    vacate();
  }

  /** Cleans up after a connection that is closed. Does nothing the second time. */
  public void gone() {
    gone(Goodbye.FAULT);
  }

  /** Cleans up after a connection whose page was left. Does nothing the second time. */
  public void pageLeft() {
    gone(Goodbye.PAGE_LEFT);
  }

  private void gone(Goodbye why) {
    lost(why);
    if (claimed.compareAndSet(true, false)) {
      claim.release();
    }
  }

  private void vacate() {
    Room left;
    synchronized (this) {
      over = true;
      left = seat == null ? doorstep : seat.room();
      seat = null;
      doorstep = null;
    }
    if (left != null) {
      giveUp(left);
    }
  }

  private void giveUp(Room left) {
    left.lose(outbox, outbox.reason());
    lobby.rooms().forget(left);
  }

  /** Does what time demands: ends what is silent or stuck. */
  void tick() {
    long now = clock.millis();
    outbox.dismissIfStuck();
    outbox.flush();
    if (now - heardAt >= limits.silence().toMillis() || (seat() == null && now >= mustActBy)) {
      end(Goodbye.SILENT);
    }
  }

  /** Asks the client's browser for a sign of life. */
  void ping() {
    outbox.offer(new Heartbeat());
    outbox.flush();
  }

  private boolean mayPass(Request request, @Nullable Integer ref, int length) {
    long wait = Math.max(frames.wait(1), bytes.wait(length));
    if (wait == 0) {
      frames.take(1);
      bytes.take(length);
      tooFast = 0;
      return true;
    }
    tooFast++;
    if (tooFast < PATIENCE) {
      tell(new ServerFrame.Refused(request, Refusal.TOO_FAST, ref, wait));
    } else {
      end(Goodbye.TOO_FAST);
    }
    return false;
  }

  private void tell(ServerFrame frame) {
    tell(new Announcement(lobby.codec().encode(frame)));
  }

  private void tell(Announcement announcement) {
    outbox.offer(announcement);
    outbox.flush();
  }

  /** Verifying is the most expensive thing that a stranger can ask for, so few proofs may fail. */
  private void refuse(ServerFrame.Refused refused) {
    tell(refused);
    if (refused.reason() == Refusal.WRONG_PROOF) {
      failedProofs++;
      if (failedProofs == MOST_FAILED_PROOFS) {
        end(Goodbye.BROKE_PROTOCOL);
      }
    }
  }

  /** Lets somebody try to enter who said hello and is not in yet. */
  private void letIn(Request request, Function<Entrant, Admission> entrance) {
    var greeting = hello;
    if (greeting == null || seat() != null || waits()) {
      end(Goodbye.BROKE_PROTOCOL);
      return;
    }
    var admission = entrance.apply(new Entrant(greeting, nonce, outbox, claim, this::answered));
    if (admission instanceof Admission.Denied denied) {
      refuse(new ServerFrame.Refused(request, denied.why(), null, denied.retryAfter()));
    } else if (admission instanceof Admission.Expelled expelled) {
      tell(expelled.kicked());
      end(Goodbye.KICKED);
    } else if (admission instanceof Admission.Waiting waiting) {
      if (!waitAt(waiting.room())) {
        // the connection ended while it knocked
        giveUp(waiting.room());
      }
    } else if (admission instanceof Admission.Granted granted) {
      hello = null; // the room knows its link, and forgets it when it changes
      if (!take(granted)) {
        // the connection ended while the room let it in
        giveUp(granted.room());
      }
    }
  }

  /** Waits, unless it was answered already. */
  private synchronized boolean waitAt(Room room) {
    if (over) {
      return false;
    }
    if (!answered) {
      doorstep = room;
      mustActBy = Long.MAX_VALUE;
    }
    answered = false;
    return true;
  }

  private synchronized boolean waits() {
    return doorstep != null;
  }

  /** Hears what became of its knock. False if the connection has ended. */
  private boolean answered(Admission admission) {
    synchronized (this) {
      if (over) {
        return false;
      }
      answered = doorstep == null;
      doorstep = null;
      if (admission instanceof Admission.Granted granted) {
        seat = granted;
        hello = null;
        return true;
      }
      mustActBy = clock.millis() + limits.entry().toMillis();
    }
    if (admission instanceof Admission.Denied denied) {
      tell(new ServerFrame.Refused(Request.JOIN, denied.why(), null, denied.retryAfter()));
    }
    return true;
  }

  /** Lets a member act, and tells it if that was refused. */
  private void act(
      Request request, @Nullable Integer ref, Function<Admission.Granted, @Nullable Refusal> deed) {
    var taken = seat();
    if (taken == null) {
      end(Goodbye.BROKE_PROTOCOL);
      return;
    }
    var refusal = deed.apply(taken);
    if (refusal != null) {
      refuse(new ServerFrame.Refused(request, refusal, ref, null));
    }
  }

  private synchronized boolean take(Admission.Granted granted) {
    if (over) {
      return false;
    }
    seat = granted;
    return true;
  }

  private synchronized Admission.@Nullable Granted seat() {
    return seat;
  }

  private synchronized boolean over() {
    return over;
  }

  /** What control frames do. */
  private final class Control implements ClientFrame.Listener {
    @Override
    public void hello(ClientFrame.Hello frame) {
      if (greeted) {
        end(Goodbye.BROKE_PROTOCOL);
        return;
      }
      greeted = true;
      hello = frame;
      mustActBy = clock.millis() + limits.entry().toMillis();
      var room = lobby.rooms().find(frame.room());
      var state = room == null ? null : room.stateFor(frame.address());
      var genesis = room == null || state == null ? null : room.genesis();
      tell(new ServerFrame.Challenge(nonce, limits.terms(), lobby.time(), genesis, state));
    }

    @Override
    public void create(ClientFrame.Create frame) {
      letIn(frame.request(), entrant -> lobby.rooms().create(entrant, frame));
    }

    @Override
    public void join(ClientFrame.Join frame) {
      letIn(frame.request(), entrant -> lobby.rooms().join(entrant, frame.record()));
    }

    @Override
    public void resume(ClientFrame.Resume frame) {
      letIn(frame.request(), entrant -> lobby.rooms().resume(entrant, frame));
    }

    @Override
    public void leave(ClientFrame.Leave frame) {
      act(
          frame.request(),
          null,
          seat -> {
            var refusal = seat.room().leave(seat.member(), frame.signature());
            if (refusal == null) {
              end(Goodbye.LEFT);
            }
            return refusal;
          });
    }

    @Override
    public void kick(ClientFrame.Kick frame) {
      act(frame.request(), null, seat -> seat.room().kick(seat.member(), frame));
    }

    @Override
    public void policy(ClientFrame.ChangePolicy frame) {
      act(frame.request(), null, seat -> seat.room().change(seat.member(), frame));
    }

    @Override
    public void admit(ClientFrame.Admit frame) {
      act(frame.request(), null, seat -> seat.room().admit(seat.member(), frame));
    }

    @Override
    public void decline(ClientFrame.Decline frame) {
      act(frame.request(), null, seat -> seat.room().decline(seat.member(), frame));
    }

    @Override
    public void appoint(ClientFrame.Appoint frame) {
      act(frame.request(), null, seat -> seat.room().appoint(seat.member(), frame));
    }

    @Override
    public void stop(ClientFrame.Stop frame) {
      act(
          frame.request(),
          null,
          seat -> {
            var refusal = seat.room().stop(seat.member(), frame);
            lobby.rooms().forget(seat.room());
            return refusal;
          });
    }

    @Override
    public void ping() {
      tell(new ServerFrame.Pong());
    }
  }

  /** What hot frames do. */
  private final class Hot implements HotFrame.Listener {
    @Override
    public void message(HotFrame.Message frame) {
      act(
          frame.request(),
          frame.ref(),
          seat -> {
            seat.room().post(seat.member(), frame);
            return null;
          });
    }

    @Override
    public void pair(HotFrame.Pair frame) {
      act(frame.request(), frame.ref(), seat -> seat.room().send(seat.member(), frame));
    }
  }
}
