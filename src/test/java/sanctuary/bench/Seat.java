package sanctuary.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of a room, on this side of the wire: says words and checks what it hears. */
final class Seat implements Socket.Ear, Dialect.Listener {
  private final Circle circle;
  private final Socket socket;
  private final Dialect dialect;
  private final int index;
  private final int slot;
  private final byte mark;
  private final int[] heardOf;
  private @Nullable Words words;
  private int said;
  private int due;
  private boolean over;

  private @Nullable Tally tally; // lent by the pump while it reads
  private long now;

  /**
   * @param index among the members of its room
   * @param slot that the server gave
   */
  Seat(Circle circle, Socket socket, Dialect dialect, int index, int slot) {
    this.circle = circle;
    this.socket = socket;
    this.dialect = dialect;
    this.index = index;
    this.slot = slot;
    this.mark = dialect == Dialect.SANCTUARY ? Words.mark(slot) : FOR_ANYBODY;
    this.heardOf = new int[circle.members()];
  }

  Socket socket() {
    return socket;
  }

  int slot() {
    return slot;
  }

  Circle circle() {
    return circle;
  }

  /** Gets something to say to those in these slots. */
  void learn(List<Integer> slots) {
    words = Words.of(index, slots);
  }

  /** Whether the server has closed. */
  boolean over() {
    return over;
  }

  /** How many messages it has said. */
  int said() {
    return said;
  }

  /** May say one more as soon as all is read. */
  void owe(int messages) {
    due += messages;
  }

  /** Says what is due, in one write. */
  void pay(ByteBuffer lent, long when) throws IOException {
    if (due > 0) {
      lent.clear();
      for (; due > 0; due--) {
        lent.put(words().said(said++, when));
      }
      socket.write(lent.flip());
    }
  }

  /** Says one message now that was due at a time. */
  void say(long when) throws IOException {
    socket.write(words().said(said++, when));
  }

  private Words words() {
    if (words == null) {
      throw new IllegalStateException("nothing to say");
    }
    return words;
  }

  /** Reads once; false at the end. */
  boolean read(ByteBuffer lent, Tally heard) throws IOException {
    tally = heard;
    now = System.nanoTime();
    over |= !socket.read(lent, this);
    return !over;
  }

  private Tally tally() {
    if (tally == null) {
      throw new IllegalStateException("not reading");
    }
    return tally;
  }

  @Override
  public void text(String message) {
    if (message.contains("\"left\"") || message.contains("\"away\"")) {
      tally().departure();
    } else if (message.contains("\"refused\"")) {
      throw new IllegalStateException(message);
    }
  }

  @Override
  public void binary(ByteBuffer message) {
    dialect.read(message, this);
  }

  @Override
  public void delivery(ByteBuffer message, int body, byte wrap) {
    int who = Words.who(message, body);
    int number = Words.number(message, body);
    if (wrap != mark) {
      tally().foreign();
    }
    int expected = heardOf[who];
    if (number < expected) {
      tally().repeated();
      return;
    }
    if (number > expected) {
      tally().lost(number - expected);
    }
    heardOf[who] = number + 1;
    tally().delivery(now - Words.when(message, body));
    circle.heard(who, number);
  }

  @Override
  public void ack() {
    tally().ack();
  }

  @Override
  public void closed(int code) {
    over = true;
  }
}
