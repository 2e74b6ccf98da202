package sanctuary.bench;

/**
 * What goes on in the rooms.
 *
 * @param members of each room
 * @param speakers of each room, its first members
 * @param window messages that each speaker has underway, in a closed loop; 0 for an open one
 * @param rate messages of each speaker in a second, in an open loop
 * @param laggards members of the first room, its last ones, that may be told to read no more
 */
record Scenario(
    String name, int rooms, int members, int speakers, int window, int rate, int laggards) {
  private static final int TEN = 10;

  /** Ten rooms, one speaker each, as fast as it goes. */
  static final Scenario A = new Scenario("A", 10, TEN, 1, 32, 0, 0);

  /** Forty rooms where everybody speaks, as fast as it goes. */
  static final Scenario C = new Scenario("C", 40, TEN, TEN, 8, 0, 0);

  /** Fifty rooms, two speakers each, at a pace that leaves the server time. */
  static final Scenario D = new Scenario("D", 50, TEN, 2, 0, 20, 0);

  /** Ten rooms where everybody says something every second. */
  static final Scenario HUNDRED = new Scenario("hundred", TEN, TEN, TEN, 0, 1, 0);

  /** Twenty rooms where everybody says as much as a person may at most. */
  static final Scenario BUSY = new Scenario("busy", 20, TEN, TEN, 0, 3, 0);

  /** Rooms where nobody speaks. */
  static Scenario idle(int members) {
    return new Scenario("idle", members / TEN, TEN, 0, 0, 0, 0);
  }

  /** Twenty rooms, two speakers each at a brisk pace, and some in the first room who may lag. */
  static Scenario lagging(int laggards) {
    return new Scenario("lagging", 20, TEN, 2, 0, 100, laggards);
  }

  boolean closedLoop() {
    return window > 0;
  }

  /** Members in all rooms. */
  int everybody() {
    return rooms * members;
  }
}
