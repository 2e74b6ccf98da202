package sanctuary.client.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.ServerFrame;

/**
 * A server in a test's hand: passes on what members say, or something else, as the test likes. It
 * knows what a server knows, and checks nothing.
 */
final class Relay {
  private final Map<Integer, Room> rooms = new LinkedHashMap<>();
  private final List<ServerFrame.Seat> seats = new ArrayList<>();
  private Genesis genesis;
  private Link link;
  private Bytes certificate;
  private long version;
  private long seq;

  /** The first member, who makes the room with this policy. */
  Room creates(String alias, int policy) {
    var identity = Identity.fresh();
    genesis = new Genesis(identity.key(), policy, Bytes.random(16));
    link = Link.to(genesis);
    return seat(identity, alias, link);
  }

  /** Another member, by today's link, about whom all others are told. */
  Room joins(String alias) {
    return seat(Identity.fresh(), alias, link);
  }

  private Room seat(Identity identity, String alias, Link by) {
    var name = Alias.of(alias);
    var record =
        MemberRecord.make(identity, name, genesis.hash(), by.keys(), Bytes.random(32)).bytes();
    int slot = seats.isEmpty() ? 0 : seats.get(seats.size() - 1).slot() + 1;
    version++;
    rooms
        .values()
        .forEach(room -> room.joined(new ServerFrame.Joined(slot, version, record, null)));
    seats.add(new ServerFrame.Seat(slot, record, "here", null, null));
    var welcome =
        new ServerFrame.Welcome(
            slot,
            Bytes.random(16),
            seq,
            version,
            link.keys().address(),
            false,
            List.copyOf(seats),
            certificate);
    var room = new Room(genesis, by, identity, name, welcome);
    rooms.put(slot, room);
    return room;
  }

  Genesis genesis() {
    return genesis;
  }

  long nextVersion() {
    return ++version;
  }

  /** A text of a member, as each of the others would get it, by slot. */
  Map<Integer, ServerFrame.Message> posts(Room from, String text) {
    var frames = new LinkedHashMap<Integer, ServerFrame.Message>();
    for (var frame : from.voice().post(Content.TEXT, text, 73_728)) {
      for (var wrap : frame.wraps()) {
        frames.put(
            wrap.slot(), new ServerFrame.Message(++seq, from.slot(), frame.body(), wrap.wrap()));
      }
    }
    return frames;
  }

  /** A text of a member, passed on to all the others. */
  void passes(Room from, String text) {
    posts(from, text).forEach((slot, frame) -> rooms.get(slot).message(frame));
  }

  /** A whisper as its receiver would get it. */
  ServerFrame.Pair whispers(Room from, Room to, String text) {
    var member =
        from.others().stream().filter(other -> other.slot() == to.slot()).findFirst().orElseThrow();
    return new ServerFrame.Pair(++seq, from.slot(), from.voice().whisper(member, text).frame());
  }

  /** An order to kick, as one who stays would get it. */
  ServerFrame.Kicked kicked(Room by, ClientFrame.Kick kick, Room receiver) {
    var share =
        kick.shares().stream()
            .filter(offer -> offer.slot() == receiver.slot())
            .map(ClientFrame.Share::frame)
            .findFirst()
            .orElse(null);
    return new ServerFrame.Kicked(
        by.slot(),
        kick.target(),
        kick.version() + 1,
        kick.signature(),
        kick.newAddress(),
        kick.newAccessKey(),
        kick.certificate(),
        share,
        null);
  }

  /** Does a kick as an honest server would, but for telling the target. */
  void passes(Room by, ClientFrame.Kick kick) {
    version++;
    seats.removeIf(seat -> seat.slot() == kick.target());
    rooms.remove(kick.target());
    rooms.values().forEach(room -> room.kicked(kicked(by, kick, room)));
    certificate = kick.certificate();
    link = by.link();
  }
}
