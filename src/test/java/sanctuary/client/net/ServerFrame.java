package sanctuary.client.net;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;

/** A frame from the server to a client. */
public sealed interface ServerFrame {
  /** Tells the listener which frame this is. */
  void tell(Listener listener);

  /** Hears every kind of frame. */
  interface Listener {
    /** The answer to {@code hello}. */
    void challenge(Challenge frame);

    /** The seat is taken. */
    void welcome(Welcome frame);

    /** One waits until somebody lets one in. */
    void knocking(Knocking frame);

    /** Somebody wants to come in. */
    void knock(Knock frame);

    /** A knock was answered or given up. */
    void withdrawn(Withdrawn frame);

    /** A member may do what is kept for the host. */
    void appointed(Appointed frame);

    /** Somebody entered. */
    void joined(Joined frame);

    /** Somebody is gone. */
    void left(Left frame);

    /** Somebody's connection is lost, the seat is kept. */
    void away(Away frame);

    /** Somebody has a new connection. */
    void back(Back frame);

    /** Somebody was removed. */
    void kicked(Kicked frame);

    /** The room was locked or unlocked. */
    void policy(Policy frame);

    /** The room was ended. */
    void stopped(Stopped frame);

    /** A request was not done. */
    void refused(Refused frame);

    /** The server lives. */
    void pong(Pong frame);

    /** A sealed message. */
    void message(Message frame);

    /** A frame of a pair channel. */
    void pair(Pair frame);

    /** One's own hot frame has its place in the order. */
    void ack(Ack frame);
  }

  /**
   * What to sign, what to respect, and what is behind the link.
   *
   * @param time the server's, in seconds since 1970
   * @param genesis null if no room lives under the room id and address asked for
   * @param state {@code open}, {@code locked} or {@code full}; null with the genesis
   */
  record Challenge(
      Bytes nonce, Limits limits, long time, @Nullable Bytes genesis, @Nullable String state)
      implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.challenge(this);
    }
  }

  /**
   * What a client must respect.
   *
   * @param members of a room
   * @param frame bytes of one frame
   * @param text bytes of a text before it is sealed
   * @param messages frames of a member in a window
   * @param bytes bytes of a member in a window
   * @param window milliseconds
   * @param silence milliseconds after which a connection counts as lost
   * @param grace milliseconds for which the seat of a lost connection is kept
   */
  record Limits(
      int members,
      int frame,
      int text,
      int messages,
      int bytes,
      int window,
      int silence,
      int grace) {}

  /**
   * One's own seat and all who are there.
   *
   * @param handle of one's own seat
   * @param address today's
   * @param members all, oneself included
   * @param certificate null if the link was never changed
   */
  record Welcome(
      int slot,
      Bytes handle,
      long seq,
      long version,
      Bytes address,
      boolean locked,
      List<Seat> members,
      @Nullable Bytes certificate)
      implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.welcome(this);
    }
  }

  /**
   * Who is where.
   *
   * @param state {@code here} or {@code away}
   * @param pass null if it did not have to knock
   * @param appointment null if the host did not appoint it
   */
  record Seat(
      int slot, Bytes record, String state, @Nullable Bytes pass, @Nullable Bytes appointment) {}

  /** One waits until somebody lets one in. */
  record Knocking() implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.knocking(this);
    }
  }

  /** Somebody wants to come in. */
  record Knock(int knock, Bytes record) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.knock(this);
    }
  }

  /**
   * A knock was answered or given up.
   *
   * @param by null if nobody answered it
   */
  record Withdrawn(int knock, @Nullable Integer by) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.withdrawn(this);
    }
  }

  /** The host lets a member do what is kept for the host. */
  record Appointed(int slot, Bytes signature) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.appointed(this);
    }
  }

  /**
   * Somebody entered.
   *
   * @param pass null if it did not have to knock
   */
  record Joined(int slot, long version, Bytes record, @Nullable Bytes pass) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.joined(this);
    }
  }

  /**
   * Somebody is gone.
   *
   * @param how {@code left} or {@code timed-out}
   * @param signature null if timed out
   */
  record Left(int slot, long version, String how, @Nullable Bytes signature)
      implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.left(this);
    }
  }

  /** Somebody's connection is lost, the seat is kept. */
  record Away(int slot) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.away(this);
    }
  }

  /** Somebody has a new connection. */
  record Back(int slot) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.back(this);
    }
  }

  /**
   * The link was changed, and somebody removed if there is a target.
   *
   * @param newAddress null for the target, as are the new access key and the certificate
   * @param share null if the kicker sealed none for this member
   * @param successor null for those who stay
   */
  record Kicked(
      int by,
      @Nullable Integer target,
      long version,
      Bytes signature,
      @Nullable Bytes newAddress,
      @Nullable Bytes newAccessKey,
      @Nullable Bytes certificate,
      @Nullable Bytes share,
      @Nullable Bytes successor)
      implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.kicked(this);
    }
  }

  /**
   * The room was locked or unlocked.
   *
   * @param change {@code lock} or {@code unlock}
   */
  record Policy(int by, long version, String change, Bytes signature) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.policy(this);
    }
  }

  /** The room was ended. */
  record Stopped(int by, Bytes signature) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.stopped(this);
    }
  }

  /**
   * A request was not done.
   *
   * @param request the type of the frame refused
   * @param ref of the hot frame refused; null for others
   * @param retryAfter milliseconds; null if waiting does not help
   */
  record Refused(String request, String reason, @Nullable Integer ref, @Nullable Integer retryAfter)
      implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.refused(this);
    }
  }

  /** The server lives. */
  record Pong() implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.pong(this);
    }
  }

  /** A sealed message; hot. */
  record Message(long seq, int from, Bytes body, Bytes wrap) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.message(this);
    }
  }

  /** A frame of a pair channel; hot. */
  record Pair(long seq, int from, Bytes frame) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.pair(this);
    }
  }

  /** One's own hot frame has its place in the order; hot. */
  record Ack(int ref, long seq) implements ServerFrame {
    @Override
    public void tell(Listener listener) {
      listener.ack(this);
    }
  }
}
