package sanctuary.room;

import java.security.SecureRandom;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Link;
import sanctuary.protocol.FrameCodec;

/** A test in a room, in which everything happens at once and in the thread of who acts. */
abstract class InRoom {
  final HandSetClock clock = new HandSetClock();
  Lobby lobby;
  Person host;
  Genesis genesis;

  /** Today's. */
  Link link;

  /** Makes the room, at a lobby of its own. */
  final void open(Limits limits, int policy) {
    lobby = new Lobby(limits, new FrameCodec(), clock, clock, Runnable::run, new SecureRandom());
    host = new Person(lobby);
    genesis = host.genesis(policy);
    link = Link.to(genesis);
    host.hello(link);
    host.create(genesis, link);
  }

  /** Somebody who asks to be let in. */
  final Person guest() {
    var guest = new Person(lobby);
    guest.hello(link);
    guest.join(genesis, link);
    return guest;
  }
}
