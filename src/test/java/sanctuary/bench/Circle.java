package sanctuary.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A room of members that all live here. In a closed loop each speaker has as many messages underway
 * as its window allows: when all readers have one, it may say the next. Used by one pump's thread.
 */
final class Circle implements AutoCloseable {
  private final int members;
  private final List<Seat> seats = new ArrayList<>();
  private final List<Seat> speakers = new ArrayList<>();
  private int readers;
  private int window;
  private int[][] readBy = {};

  Circle(int members) {
    this.members = members;
    this.readers = members - 1;
  }

  int members() {
    return members;
  }

  void add(Seat seat) {
    seats.add(seat);
  }

  /** In the order of their indexes. */
  List<Seat> seats() {
    return seats;
  }

  /** The first so many speak. */
  void speakers(int count, List<Integer> slots) {
    for (int i = 0; i < count; i++) {
      var others = new ArrayList<>(slots);
      others.remove(i);
      seats.get(i).learn(others);
      speakers.add(seats.get(i));
    }
  }

  List<Seat> speakers() {
    return speakers;
  }

  /** How many hear each message; those who do not read are not waited for. */
  void readers(int count) {
    readers = count;
  }

  /** How many hear each message. */
  int readers() {
    return readers;
  }

  /**
   * Lets everybody speak.
   *
   * @param messages underway for each speaker
   */
  void begin(int messages) {
    window = messages;
    readBy = new int[members][messages];
    speakers.forEach(speaker -> speaker.owe(messages));
  }

  /** Lets nobody speak any more. */
  void end() {
    window = 0;
  }

  /** A reader has a message. */
  void heard(int who, int number) {
    if (window > 0 && ++readBy[who][number % window] == readers) {
      readBy[who][number % window] = 0;
      seats.get(who).owe(1);
    }
  }

  /** Messages said so far by all. */
  long said() {
    return speakers.stream().mapToLong(Seat::said).sum();
  }

  @Override
  public void close() {
    seats.forEach(seat -> seat.socket().close());
  }
}
