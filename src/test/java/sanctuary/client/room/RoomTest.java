package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ServerFrame;

@DisplayName("A member whose server can not be trusted")
class RoomTest {
  private final Relay relay = new Relay();
  private Room ada;
  private Room ben;
  private Room cleo;

  @BeforeEach
  void threeInARoom() {
    ada = relay.creates("Ada", Genesis.FOR_ALL);
    ben = relay.joins("Ben");
    cleo = relay.joins("Cleo");
    ada.takeNews();
    ben.takeNews();
    assertThat(cleo.takeNews()).isEmpty();
  }

  @Test
  @DisplayName("hears what is passed on honestly, without a warning")
  void honest() {
    relay.passes(ada, "one");
    relay.passes(ben, "two");
    relay.passes(ada, "three");
    assertThat(cleo.takeNews())
        .containsExactly(
            new News.Said("Ada", Content.TEXT, "one", true),
            new News.Said("Ben", Content.TEXT, "two", true),
            new News.Said("Ada", Content.TEXT, "three", true));
    ben.pair(relay.whispers(cleo, ben, "psst"));
    assertThat(ben.takeNews()).contains(new News.Whispered("Cleo", "psst"));
  }

  @Test
  @DisplayName("does not take in whom the server adds without the link, and seals nothing for it")
  void addedWithoutTheLink() {
    var ghost = Identity.fresh();
    var wrongLink = ada.link().changed().keys();
    var record = MemberRecord.make(ghost, Alias.of("Ghost"), ada.gh(), wrongLink, Bytes.random(32));
    ada.joined(new ServerFrame.Joined(9, relay.nextVersion(), record.bytes(), null));
    assertWarned(ada, Warning.UNPROVEN_MEMBER);
    assertThat(ada.aliases()).containsExactly("Ben", "Cleo");
    assertThat(relay.posts(ada, "just us")).containsOnlyKeys(1, 2);
  }

  @Test
  @DisplayName("does not take in the same identity twice, or somebody in a taken seat")
  void takenSeat() {
    var bensRecord = ada.member("Ben").record();
    ada.joined(new ServerFrame.Joined(9, relay.nextVersion(), bensRecord.bytes(), null));
    assertWarned(ada, Warning.UNPROVEN_MEMBER);
    var real =
        MemberRecord.make(
            Identity.fresh(), Alias.of("Dan"), ada.gh(), ada.link().keys(), Bytes.random(32));
    ada.joined(new ServerFrame.Joined(1, relay.nextVersion(), real.bytes(), null));
    assertWarned(ada, Warning.UNPROVEN_MEMBER);
    assertThat(ada.member("Ben").slot()).isEqualTo(1);
  }

  @Test
  @DisplayName("hears a replayed message once")
  void replay() {
    var frame = relay.posts(ada, "once").get(1);
    ben.message(frame);
    ben.takeNews();
    ben.message(frame);
    assertThat(ben.takeNews())
        .contains(new News.Warned(Warning.UNOPENABLE))
        .noneMatch(News.Said.class::isInstance);
  }

  @Test
  @DisplayName("hears nothing forged, swapped or cut off, and the real message after it")
  void forged() {
    var forBen = relay.posts(ada, "real").get(1);
    var another = relay.posts(ada, "another").get(1);
    var forged =
        List.of(
            new ServerFrame.Message(forBen.seq(), 2, forBen.body(), forBen.wrap()),
            new ServerFrame.Message(forBen.seq(), 7, forBen.body(), forBen.wrap()),
            new ServerFrame.Message(forBen.seq(), 0, another.body(), forBen.wrap()),
            new ServerFrame.Message(forBen.seq(), 0, forBen.body().damagedAt(9), forBen.wrap()),
            new ServerFrame.Message(forBen.seq(), 0, forBen.body(), forBen.wrap().damagedAt(1_200)),
            new ServerFrame.Message(forBen.seq(), 0, forBen.body().first(100), forBen.wrap()),
            new ServerFrame.Message(forBen.seq(), 0, forBen.body(), forBen.wrap().first(1_200)));
    for (var frame : forged) {
      ben.message(frame);
      assertThat(ben.takeNews())
          .contains(new News.Warned(Warning.UNOPENABLE))
          .noneMatch(News.Said.class::isInstance);
    }
    ben.message(forBen);
    assertThat(ben.takeNews()).contains(new News.Said("Ada", Content.TEXT, "real", true));
  }

  @Test
  @DisplayName("learns that a message is missing, also the very first")
  void missing() {
    relay.posts(ada, "lost");
    // the setup of the pair channel was lost with it: nothing opens until there is another
    var second = relay.posts(ada, "second").get(1);
    ben.message(second);
    assertWarned(ben, Warning.UNOPENABLE);

    relay.passes(cleo, "first");
    relay.posts(cleo, "lost");
    relay.posts(cleo, "lost as well");
    ben.takeNews();
    relay.passes(cleo, "fourth");
    assertThat(ben.takeNews())
        .contains(
            new News.Warned(Warning.GAP), new News.Said("Cleo", Content.TEXT, "fourth", true));
    assertThat(ben.member("Cleo").missing()).containsExactlyInAnyOrder(2L, 3L);
  }

  @Test
  @DisplayName("learns that two were shown two versions of one message")
  void fork() {
    relay.passes(ada, "hello");
    relay.passes(cleo, "hello");
    ben.takeNews();
    ada.takeNews();
    // Cleo shows Ada one message and Ben another, under the same number
    var member = ben.member("Cleo");
    var content =
        new Content(
            Content.TEXT,
            2,
            Bytes.zeros(16),
            Content.roster(List.of(Bytes.zeros(32))),
            List.of(new Content.Seen(ada.self().mid(), 1, Bytes.zeros(4))),
            Bytes.utf8("for Ben only"));
    assertThat(member.follows(content)).isFalse();
    var sealed = SealedMessage.seal(content, cleo.self().signing(), cleo.gh(), Bytes.random(32));
    var toBen = cleo.member("Ben").sender();
    var wrap = toBen.seal(sealed.key(), SealedMessage.bind(sealed.body()), cleo.link().keys(), 2);
    ben.message(new ServerFrame.Message(1_000, cleo.slot(), sealed.body(), wrap));
    assertThat(ben.takeNews())
        .containsExactly(
            new News.Warned(Warning.FORK),
            new News.Said("Cleo", Content.TEXT, "for Ben only", false));
  }

  @Test
  @DisplayName("hears a whisper that is for it, and nobody else does")
  void whisper() {
    var frame = relay.whispers(ada, ben, "only you");
    cleo.pair(frame);
    assertThat(cleo.takeNews()).containsExactly(new News.Warned(Warning.UNOPENABLE));
    ben.pair(frame);
    assertThat(ben.takeNews()).containsExactly(new News.Whispered("Ada", "only you"));
  }

  @Test
  @DisplayName("hears nothing that was said before it came")
  void newcomer() {
    var before = relay.posts(ada, "before");
    var dan = relay.joins("Dan");
    before.values().forEach(dan::message);
    assertThat(dan.takeNews()).noneMatch(News.Said.class::isInstance);
    relay.passes(ada, "after");
    assertThat(dan.takeNews()).contains(new News.Said("Ada", Content.TEXT, "after", true));
  }

  @Test
  @DisplayName("once kicked reads nothing more, with everything the server has")
  void kicked() {
    relay.passes(ada, "all three");
    var kick = ada.voice().kick(ada.member("Cleo"));
    relay.passes(ada, kick);
    assertThat(ben.takeNews()).contains(new News.Removed("Ada", "Cleo"));
    assertThat(ben.link()).isEqualTo(ada.link()).isNotEqualTo(cleo.link());

    // Cleo gets what was meant for Ben, the order and its share, and everything said after it
    cleo.takeNews();
    cleo.kicked(relay.kicked(ada, kick, ben));
    relay.posts(ada, "without Cleo").values().forEach(cleo::message);
    cleo.pair(relay.whispers(ada, ben, "nor this"));
    assertThat(cleo.link()).isNotEqualTo(ada.link());
    assertThat(cleo.takeNews())
        .noneMatch(News.Said.class::isInstance)
        .noneMatch(News.Whispered.class::isInstance);

    // who comes after it is proven to the others, and the others to it
    var dan = relay.joins("Dan");
    assertThat(dan.aliases()).containsExactly("Ada", "Ben");
    assertThat(dan.takeNews()).isEmpty();
    assertThat(ben.takeNews()).containsExactly(new News.Entered("Dan"));
  }

  @Test
  @DisplayName("obeys no order that its author did not sign, or signed for another moment")
  void unprovenOrders() {
    var kick = ada.voice().kick(ada.member("Cleo"));
    var honest = relay.kicked(ada, kick, ben);
    ben.kicked(
        new ServerFrame.Kicked(
            cleo.slot(),
            ada.slot(),
            honest.version(),
            honest.signature(),
            honest.newAddress(),
            honest.newAccessKey(),
            honest.certificate(),
            honest.share(),
            null));
    assertWarned(ben, Warning.UNPROVEN_ORDER);
    assertThat(ben.aliases()).containsExactly("Ada", "Cleo");

    var lock = ada.voice().policy("lock");
    cleo.policy(new ServerFrame.Policy(ada.slot(), lock.version() + 1, "unlock", lock.signature()));
    assertWarned(cleo, Warning.UNPROVEN_ORDER);
    cleo.policy(new ServerFrame.Policy(ada.slot(), lock.version() + 2, "lock", lock.signature()));
    assertWarned(cleo, Warning.UNPROVEN_ORDER);
    assertThat(cleo.isLocked()).isFalse();

    var stop = ada.voice().stop();
    cleo.stopped(new ServerFrame.Stopped(1, stop.signature()));
    assertWarned(cleo, Warning.UNPROVEN_ORDER);
    cleo.left(new ServerFrame.Left(0, lock.version() + 3, "left", stop.signature()));
    assertWarned(cleo, Warning.UNPROVEN_LEAVE);
  }

  @Test
  @DisplayName("obeys in a room of a host only the host")
  void hostOnly() {
    var host = relay(Genesis.HOST_LOCKS);
    var lock = host.guest().voice().policy("lock");
    host.room()
        .policy(
            new ServerFrame.Policy(
                host.guest().slot(), lock.version() + 1, "lock", lock.signature()));
    assertWarned(host.room(), Warning.UNPROVEN_ORDER);
  }

  private record Host(Room room, Room guest) {}

  private static Host relay(int policy) {
    var other = new Relay();
    var room = other.creates("Host", policy);
    return new Host(room, other.joins("Guest"));
  }

  @Test
  @DisplayName("takes over no link but the announced one, and no certificate but the new link's")
  void wrongShare() {
    relay.passes(ada, "sets up the pair channels");
    var kick = ada.voice().kick(ada.member("Cleo"));
    var honest = relay.kicked(ada, kick, ben);
    var before = ben.link();
    var anotherShare =
        ada.voice().kick(ada.member("Cleo")).shares().get(0).frame(); // of another new link
    ben.takeNews();
    ben.kicked(
        new ServerFrame.Kicked(
            honest.by(),
            honest.target(),
            honest.version(),
            honest.signature(),
            honest.newAddress(),
            honest.newAccessKey(),
            honest.certificate().damagedAt(40),
            anotherShare,
            null));
    assertThat(ben.takeNews())
        .containsExactly(
            new News.Warned(Warning.LINK_LOST),
            new News.Warned(Warning.UNPROVEN_CERTIFICATE),
            new News.Removed("Ada", "Cleo"));
    assertThat(ben.link()).isEqualTo(before);
  }

  @Test
  @DisplayName("notices when the server's counts do not go on")
  void outOfOrder() {
    ben.left(new ServerFrame.Left(2, 99, "timed-out", null));
    assertWarned(ben, Warning.OUT_OF_ORDER);
    var frame = relay.posts(ada, "hello").get(1);
    ben.message(new ServerFrame.Message(0, frame.from(), frame.body(), frame.wrap()));
    assertWarned(ben, Warning.OUT_OF_ORDER);
  }

  private static void assertWarned(Room room, Warning warning) {
    assertThat(room.takeNews()).contains(new News.Warned(warning));
  }
}
