package sanctuary.bench;

import java.util.stream.IntStream;

/** What strangers do to a server on purpose. */
enum Harm {
  /** As many connections as fifty addresses may have. */
  SILENT("5,000 connections that never speak") {
    @Override
    void begin(Attack attack) {
      Attack.inThread(Crowd.silent(attack, 5_000));
    }
  },

  /** No request, half of one, or half a frame. */
  HALF_OPEN("3,000 connections open by half") {
    @Override
    void begin(Attack attack) {
      Attack.inThread(Crowd.halfOpen(attack, 3_000));
    }
  },

  /** Each begins a message of 60,000 bytes and goes on by one byte every time. */
  SLOW_WRITERS("1,000 who write a byte at a time") {
    @Override
    void begin(Attack attack) {
      Attack.inThread(Crowd.slowWriters(attack, 1_000));
    }
  },

  /** In rooms of their own, where one says as much as it may. */
  SLOW_READERS("180 members who stop reading") {
    @Override
    void begin(Attack attack) {
      IntStream.range(0, 20).forEach(room -> Attack.inThread(new Shirkers(attack, room)));
    }
  },

  /** Whose pings the container answers itself. */
  PINGS("300 who ping and read nothing") {
    @Override
    void begin(Attack attack) {
      Attack.inThread(Crowd.pinging(attack, 300));
    }
  },

  /** Into a room of their own, past its bound. */
  JOINS("joins, as fast as they are answered") {
    @Override
    void begin(Attack attack) {
      var room = new Flood.Room(attack);
      flood(attack, MANY, room::joins);
    }
  },

  /** The most expensive thing that a stranger can ask for, from one address. */
  PROOFS("proofs, all wrong, from one address") {
    @Override
    void begin(Attack attack) {
      var room = new Flood.Room(attack);
      flood(attack, 1, room::creates);
    }
  },

  /** The same from more addresses than there are threads for requests. */
  PROOFS_FROM_MANY("proofs, all wrong, from 50 addresses") {
    @Override
    void begin(Attack attack) {
      var room = new Flood.Room(attack);
      flood(attack, MANY, room::creates);
    }
  },

  /** Bytes by chance, and frames of the protocol with some of them changed. */
  NONSENSE("frames that are none") {
    @Override
    void begin(Attack attack) {
      flood(attack, MANY, new Nonsense(attack)::talk);
    }
  };

  private static final int MANY = 50;

  /** How many talk at once in a flood: more than there are threads for requests on Java 17. */
  private static final int AT_ONCE = 300;

  /** More are turned away before they can say anything. */
  private static final int OF_ONE_ADDRESS = 100;

  private final String description;

  Harm(String description) {
    this.description = description;
  }

  /** In the words of the table. */
  String description() {
    return description;
  }

  /** Does it in threads of its own, and returns. */
  abstract void begin(Attack attack);

  private static void flood(Attack attack, int addresses, Flood.Talker talker) {
    for (int i = 0; i < Math.min(AT_ONCE, addresses * OF_ONE_ADDRESS); i++) {
      Attack.inThread(new Flood(attack, i % addresses, talker));
    }
  }
}
