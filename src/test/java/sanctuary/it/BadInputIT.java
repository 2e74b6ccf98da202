package sanctuary.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanctuary.client.Guest;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.Connection;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.HotCodec;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Alias;
import sanctuary.client.room.Content;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.client.room.LinkKeys;
import sanctuary.client.room.MemberRecord;
import sanctuary.client.room.News;
import sanctuary.client.room.Warning;
import sanctuary.deploy.Everywhere;

@DisplayName("Whoever does it wrong")
@Everywhere
class BadInputIT extends Visit {
  private static final int TOO_BIG = 1009;
  private static final int BROKE_PROTOCOL = 4500;
  private static final int VERSION_NOT_SPOKEN = 4505;
  private static final int LARGEST = 73_728;

  /** The neutral point, whose signature of everything is easy to make. */
  private static final Bytes SMALL_ORDER = Bytes.join(Bytes.u8(1), Bytes.zeros(31));

  private static final Bytes SIGNATURE_OF_EVERYTHING = Bytes.join(Bytes.u8(1), Bytes.zeros(63));

  private Guest ada;
  private Guest ben;

  @BeforeEach
  void adaAndBenAreTalking() {
    ada = guest().creates("Ada");
    ben = guest().joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
  }

  /** Ada and Ben, who have done nothing wrong, lost nothing. */
  private void assertTheyGoOn() {
    ada.says("still here, Ben?");
    assertThat(ben.hears()).isEqualTo("Ada: still here, Ben?");
    ben.says("still here, Ada");
    assertThat(ada.hears()).isEqualTo("Ben: still here, Ada");
    assertThat(ada.warnings()).isEmpty();
    assertThat(ben.warnings()).isEmpty();
  }

  private Guest malloryInside() {
    var mallory = guest().joins(ada.link(), "Mallory");
    ada.awaits(News.Entered.class);
    ben.awaits(News.Entered.class);
    return mallory;
  }

  private void assertMalloryIsGone() {
    assertThat(ada.awaits(News.Gone.class)).isEqualTo(new News.Gone("Mallory", "timed-out"));
    assertThat(ben.awaits(News.Gone.class)).isEqualTo(new News.Gone("Mallory", "timed-out"));
    assertTheyGoOn();
  }

  /** From this its client may come back. */
  private void assertMalloryIsAway() {
    assertThat(ada.awaits(News.Away.class).alias()).isEqualTo("Mallory");
    assertThat(ben.awaits(News.Away.class).alias()).isEqualTo("Mallory");
    assertTheyGoOn();
  }

  // what is no frame

  static Stream<Arguments> bad() {
    try (var stream = BadInputIT.class.getResourceAsStream("/frames/bad.json");
        var reader = Json.createReader(stream)) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(bad -> Arguments.argumentSet(bad.getString("name"), bad));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  @DisplayName("by a frame that breaks the protocol is closed with 4500")
  void badFrame(JsonObject bad) {
    var mallory = guest().creates("Mallory");
    if (bad.containsKey("text")) {
      mallory.connection().sendText(bad.getString("text"));
    } else {
      mallory.connection().sendBinary(Bytes.hex(bad.getString("hex")));
    }
    assertThat(mallory.closed()).isEqualTo(BROKE_PROTOCOL);
  }

  @Test
  @DisplayName("by junk as a member is closed with 4500, and the room goes on")
  void junkText() {
    var mallory = malloryInside();
    mallory.connection().sendText("\u0000\ud83d\ude00{[junk");
    assertThat(mallory.closed()).isEqualTo(BROKE_PROTOCOL);
    assertMalloryIsGone();
  }

  @Test
  @DisplayName("by binary junk as a member is closed with 4500, and the room goes on")
  void junkBytes() {
    var mallory = malloryInside();
    mallory.connection().sendBinary(Bytes.random(500));
    assertThat(mallory.closed()).isEqualTo(BROKE_PROTOCOL);
    assertMalloryIsGone();
  }

  @Test
  @DisplayName("by a text that is too big is closed with 1009, and the room goes on")
  void oversizedText() {
    var mallory = malloryInside();
    mallory.connection().sendText(" ".repeat(LARGEST + 1));
    assertThat(mallory.closed()).isEqualTo(TOO_BIG);
    assertMalloryIsAway();
  }

  @Test
  @DisplayName("by bytes that are too many is closed with 1009, and the room goes on")
  void oversizedBytes() {
    var mallory = malloryInside();
    mallory.connection().sendBinary(Bytes.zeros(LARGEST + 1));
    assertThat(mallory.closed()).isEqualTo(TOO_BIG);
    assertMalloryIsAway();
  }

  // the handshake

  @ParameterizedTest
  @ValueSource(strings = {"sanctuary.0", "sanctuary.2", "chat"})
  @DisplayName("by speaking another version is closed with 4505")
  void anotherVersion(String subprotocol) throws WebSocketHandshakeException {
    try (var connection = Connection.open(knock().speaking(subprotocol))) {
      assertThat(connection.closed().code()).isEqualTo(VERSION_NOT_SPOKEN);
    }
    assertTheyGoOn();
  }

  @Test
  @DisplayName("by naming no version is closed with 4505")
  void noVersion() throws WebSocketHandshakeException {
    try (var connection = Connection.open(knock().speaking(null))) {
      assertThat(connection.closed().code()).isEqualTo(VERSION_NOT_SPOKEN);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "http://localhost:1", "null", "file://"})
  @DisplayName("from the page of another origin gets 403")
  void foreignOrigin(String origin) {
    assertThatThrownBy(() -> Connection.open(knock().from(origin)))
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    assertTheyGoOn();
  }

  @Test
  @DisplayName("is not somebody from the page of this very server")
  void ownOrigin() throws WebSocketHandshakeException {
    var origin = page().getScheme() + "://" + page().getAuthority();
    try (var connection = Connection.open(knock().from(origin))) {
      assertThat(connection.subprotocol()).isEqualTo(Connection.SUBPROTOCOL);
    }
  }

  private Connection.Knock knock() {
    return Connection.Knock.at(Guest.socket(page()));
  }

  // the order of things

  @Test
  @DisplayName("by a second hello is closed with 4500")
  void secondHello() {
    var mallory = guest();
    mallory.knocks(ada.link());
    mallory.connection().sendText(hello(ada.keys()));
    assertThat(mallory.connection().closed().code()).isEqualTo(BROKE_PROTOCOL);
    assertTheyGoOn();
  }

  @Test
  @DisplayName("by a hello as a member is closed with 4500, and the room goes on")
  void helloInside() {
    var mallory = malloryInside();
    mallory.connection().sendText(hello(ada.keys()));
    assertThat(mallory.closed()).isEqualTo(BROKE_PROTOCOL);
    assertMalloryIsGone();
  }

  @Test
  @DisplayName("by joining twice is closed with 4500, and the room goes on")
  void joinInside() {
    var mallory = malloryInside();
    mallory.connection().sendText(join(record(Identity.fresh(), ada.keys(), Bytes.zeros(32))));
    assertThat(mallory.closed()).isEqualTo(BROKE_PROTOCOL);
    assertMalloryIsGone();
  }

  @Test
  @DisplayName("by joining before a hello is closed with 4500")
  void joinBeforeHello() {
    var mallory = guest();
    mallory.connection().sendText(join(record(Identity.fresh(), ada.keys(), Bytes.zeros(32))));
    assertThat(mallory.connection().closed().code()).isEqualTo(BROKE_PROTOCOL);
    assertTheyGoOn();
  }

  @Test
  @DisplayName("by a message, a whisper or an order before joining is closed with 4500")
  void talkBeforeJoin() {
    var body = Bytes.random(272);
    var wraps = List.of(new ClientFrame.Wrap(ben.room().slot(), Bytes.random(53)));
    var message = HotCodec.pack(HotCodec.write(new ClientFrame.Message(1, body, wraps)));
    var pair =
        HotCodec.pack(
            HotCodec.write(new ClientFrame.Pair(1, ben.room().slot(), Bytes.random(200))));
    for (var hot : List.of(message, pair)) {
      var mallory = guest();
      mallory.knocks(ada.link());
      mallory.connection().sendBinary(hot);
      assertThat(mallory.connection().closed().code()).isEqualTo(BROKE_PROTOCOL);
    }
    for (var order :
        List.of(
            ControlCodec.write(ada.room().voice().stop()),
            ControlCodec.write(ada.room().voice().policy("lock")),
            ControlCodec.write(ada.room().voice().kick(ada.room().member("Ben"))),
            ControlCodec.write(ada.room().voice().leave()))) {
      var mallory = guest();
      mallory.knocks(ada.link());
      mallory.connection().sendText(order);
      assertThat(mallory.connection().closed().code()).isEqualTo(BROKE_PROTOCOL);
    }
    // a pair frame's key was spent on the kick that was never sent in Ada's name
    assertTheyGoOn();
  }

  private static String hello(LinkKeys keys) {
    return ControlCodec.write(new ClientFrame.Hello(Bytes.zeros(16), keys.address()));
  }

  // proofs

  @Test
  @DisplayName(
      "with a record signed by another link, for another challenge or by another identity"
          + " is refused, and may try again")
  void wrongProof() {
    List<UnaryOperator<MemberRecord>> spoilings =
        List.of(
            good -> damaged(good, 1 + 5), // another challenge
            good -> damaged(good, 1 + 32 + 5), // another identity key
            good -> damaged(good, 1 + 32 + 32 + 5), // another key to seal for
            good -> damaged(good, 1 + 32 + 32 + 1216 + 5), // another name
            good -> damaged(good, 1 + 32 + 32 + 1216 + 32 + 5), // si
            good -> damaged(good, 1 + 32 + 32 + 1216 + 32 + 64 + 5)); // sa
    for (var spoiling : spoilings) {
      var mallory = guest();
      var challenge = mallory.knocks(ada.link()).nonce();
      var record = spoiling.apply(record(Identity.fresh(), ada.keys(), challenge));
      assertThat(mallory.hearsAfter(join(record))).isEqualTo(refused("join", "wrong-proof"));
    }
    var mallory = guest();
    var challenge = mallory.knocks(ada.link()).nonce();
    var another = record(Identity.fresh(), ada.link().changed().keys(), challenge);
    assertThat(mallory.hearsAfter(join(another))).isEqualTo(refused("join", "wrong-proof"));
    assertThat(mallory.triesToJoin(ada.link(), "Not Mallory")).isEmpty();
    assertThat(ada.awaits(News.Entered.class).alias()).isEqualTo("Not Mallory");
    ben.awaits(News.Entered.class);
    assertTheyGoOn();
  }

  @Test
  @DisplayName("with wrong proofs again and again is closed with 4500")
  void wrongProofs() {
    var mallory = guest();
    var challenge = mallory.knocks(ada.link()).nonce();
    var wrong = join(record(Identity.fresh(), ada.link().changed().keys(), challenge));
    for (int tries = 0; tries < 5; tries++) {
      assertThat(mallory.hearsAfter(wrong)).isEqualTo(refused("join", "wrong-proof"));
    }
    assertThat(mallory.connection().closed().code()).isEqualTo(BROKE_PROTOCOL);
    assertTheyGoOn();
  }

  @Test
  @DisplayName("with the record of somebody who was there before is refused")
  void replayedRecord() {
    var cleo = guest().joins(ada.link(), "Cleo");
    ada.awaits(News.Entered.class);
    ben.awaits(News.Entered.class);
    var cleosRecord = ada.room().member("Cleo").record();
    cleo.leaves();
    ada.awaits(News.Gone.class);
    ben.awaits(News.Gone.class);

    var mallory = guest();
    mallory.knocks(ada.link());
    assertThat(mallory.hearsAfter(join(cleosRecord))).isEqualTo(refused("join", "wrong-proof"));
    assertTheyGoOn();
  }

  @Test
  @DisplayName("with an identity that is in the room already is refused")
  void sameIdentity() {
    var twin = seen(Guest.at(page(), ben.identity()));
    twin.knocks(ada.link());
    assertThat(reason(twin.triesToJoin(ada.link(), "Ben's twin"))).isEqualTo("exists");
    assertTheyGoOn();
  }

  @Test
  @DisplayName("behind a link that opens nothing is refused")
  void notHere() {
    var mallory = guest();
    var nothing = ada.link().changed();
    var challenge = mallory.knocks(nothing);
    assertThat(challenge.genesis()).isNull();
    assertThat(challenge.state()).isNull();
    assertThat(
            mallory.hearsAfter(join(record(Identity.fresh(), nothing.keys(), challenge.nonce()))))
        .isEqualTo(refused("join", "not-here"));
    assertTheyGoOn();
  }

  @Test
  @DisplayName("with a link that a kick replaced is refused")
  void replacedLink() {
    var mallory = malloryInside();
    var oldLink = ada.link();
    ada.kicks("Mallory");
    ada.awaits(News.Removed.class);
    ben.awaits(News.Removed.class);
    assertThat(mallory.closed()).isEqualTo(4501);

    var again = seen(Guest.at(page(), mallory.identity()));
    var challenge = again.knocks(oldLink);
    assertThat(challenge.genesis()).isNull();
    var record = record(mallory.identity(), oldLink.keys(), challenge.nonce());
    assertThat(again.hearsAfter(join(record))).isEqualTo(refused("join", "not-here"));
    assertTheyGoOn();
  }

  @Test
  @DisplayName("by making a room that is there already is refused")
  void roomExists() {
    var again = seen(Guest.at(page(), ada.identity()));
    again.knocks(ada.link());
    assertThat(reason(again.triesToCreate(ada.room().genesis(), ada.link(), "Ada")))
        .isEqualTo("exists");
    assertTheyGoOn();
  }

  @Test
  @DisplayName("by making a room of a genesis with unknown rules is refused")
  void unknownPolicy() {
    var mallory = guest();
    var genesis = new Genesis(mallory.identity().key(), 0x10, Bytes.random(16));
    var link = Link.to(genesis);
    mallory.knocks(link);
    assertThat(reason(mallory.triesToCreate(genesis, link, "Mallory"))).isEqualTo("unsupported");
  }

  @Test
  @DisplayName("by making a room whose id, host or proof does not fit is refused")
  void wrongRoom() {
    var mallory = guest();
    var own = new Genesis(mallory.identity().key(), Genesis.FOR_ALL, Bytes.random(16));
    var link = Link.to(own);
    mallory.knocks(link);
    var another = new Genesis(mallory.identity().key(), Genesis.FOR_ALL, Bytes.random(16));
    assertThat(reason(mallory.triesToCreate(another, link, "Mallory"))).isEqualTo("wrong-proof");

    var host = guest();
    var ofAda = new Genesis(ada.identity().key(), Genesis.FOR_ALL, Bytes.random(16));
    var ofAdaLink = Link.to(ofAda);
    host.knocks(ofAdaLink);
    assertThat(reason(host.triesToCreate(ofAda, ofAdaLink, "Ada"))).isEqualTo("wrong-proof");
  }

  @Test
  @DisplayName("with keys of small order, whose signatures anybody can make, is closed with 4500")
  void smallOrder() {
    var mallory = guest();
    var genesis = new Genesis(SMALL_ORDER, Genesis.FOR_ALL, Bytes.random(16));
    var link = Link.to(genesis);
    var challenge = mallory.knocks(link).nonce();
    var record =
        new MemberRecord(
            challenge,
            SMALL_ORDER,
            Bytes.random(1216),
            Bytes.random(32),
            SIGNATURE_OF_EVERYTHING,
            SIGNATURE_OF_EVERYTHING,
            Bytes.random(92));
    var create =
        new ClientFrame.Create(link.keys().address(), SMALL_ORDER, genesis.bytes(), record.bytes());
    mallory.connection().sendText(ControlCodec.write(create));
    assertThat(mallory.connection().closed().code()).isEqualTo(BROKE_PROTOCOL);

    var guest = guest();
    var ownGenesis = new Genesis(guest.identity().key(), Genesis.FOR_ALL, Bytes.random(16));
    var ownLink = Link.to(ownGenesis);
    var nonce = guest.knocks(ownLink).nonce();
    var good =
        MemberRecord.make(
            guest.identity(), Alias.of("Mallory"), ownGenesis.hash(), ownLink.keys(), nonce);
    var withWeakAccessKey =
        new ClientFrame.Create(
            ownLink.keys().address(),
            SMALL_ORDER,
            ownGenesis.bytes(),
            Bytes.join(
                good.bytes().first(1 + 32 + 32 + 1216 + 32 + 64),
                SIGNATURE_OF_EVERYTHING,
                good.sealedAlias()));
    guest.connection().sendText(ControlCodec.write(withWeakAccessKey));
    assertThat(guest.connection().closed().code()).isEqualTo(BROKE_PROTOCOL);
  }

  private MemberRecord record(Identity identity, LinkKeys keys, Bytes challenge) {
    return MemberRecord.make(identity, Alias.of("Mallory"), ada.room().gh(), keys, challenge);
  }

  private static MemberRecord damaged(MemberRecord record, int at) {
    return MemberRecord.read(record.bytes().damagedAt(at));
  }

  private static String join(MemberRecord record) {
    return ControlCodec.write(new ClientFrame.Join(record.bytes()));
  }

  private static ServerFrame refused(String request, String reason) {
    return new ServerFrame.Refused(request, reason, null, null);
  }

  // orders

  @Test
  @DisplayName("with an order that is signed wrongly is refused, and nothing changes")
  void wrongSignature() {
    var mallory = malloryInside();
    var voice = mallory.room().voice();
    var kick = voice.kick(mallory.room().member("Ben"));
    var policy = voice.policy("lock");
    var unlock = voice.policy("unlock");
    var stop = voice.stop();
    var adasLeave = ada.room().voice().leave();
    assertThat(
            mallory.hearsAfter(
                ControlCodec.write(
                    new ClientFrame.Kick(
                        kick.version(),
                        kick.target(),
                        kick.address(),
                        kick.newAddress(),
                        kick.newAccessKey(),
                        kick.certificate(),
                        kick.shares(),
                        kick.signature().damagedAt(7)))))
        .isEqualTo(refused("kick", "wrong-proof"));
    assertThat(
            mallory.hearsAfter(
                ControlCodec.write(
                    new ClientFrame.Policy(policy.version(), "lock", unlock.signature()))))
        .isEqualTo(refused("policy", "wrong-proof"));
    assertThat(
            mallory.hearsAfter(
                ControlCodec.write(
                    new ClientFrame.Stop(stop.address(), stop.signature().damagedAt(7)))))
        .isEqualTo(refused("stop", "wrong-proof"));
    assertThat(mallory.hearsAfter(ControlCodec.write(adasLeave)))
        .isEqualTo(refused("leave", "wrong-proof"));
    assertThat(ada.room().aliases()).contains("Mallory");
    assertTheyGoOn();
  }

  @Test
  @DisplayName("with an order that comes too late is told that it is stale, and nothing changes")
  void stale() {
    var mallory = malloryInside();
    var voice = mallory.room().voice();
    var kick = ControlCodec.write(voice.kick(mallory.room().member("Ben")));
    var lock = ControlCodec.write(voice.policy("lock"));
    guest().joins(ada.link(), "Cleo");
    mallory.awaits(News.Entered.class);
    assertThat(mallory.hearsAfter(kick)).isEqualTo(refused("kick", "stale"));
    assertThat(mallory.hearsAfter(lock)).isEqualTo(refused("policy", "stale"));

    // after another kick also the address is another
    var stop = ControlCodec.write(voice.stop());
    ada.awaits(News.Entered.class);
    ben.awaits(News.Entered.class);
    ada.kicks("Cleo");
    ada.awaits(News.Removed.class);
    ben.awaits(News.Removed.class);
    mallory.awaits(News.Removed.class);
    assertThat(mallory.hearsAfter(stop)).isEqualTo(refused("stop", "stale"));
    assertTheyGoOn();
  }

  @Test
  @DisplayName("by kicking nobody, or oneself, is refused")
  void kickNobody() {
    var mallory = malloryInside();
    var kick = mallory.room().voice().kick(mallory.room().member("Ben"));
    for (int target : List.of(mallory.room().slot(), 65_535)) {
      var atNobody =
          new ClientFrame.Kick(
              kick.version(),
              target,
              kick.address(),
              kick.newAddress(),
              kick.newAccessKey(),
              kick.certificate(),
              kick.shares(),
              kick.signature());
      assertThat(mallory.hearsAfter(ControlCodec.write(atNobody)))
          .isEqualTo(refused("kick", "no-such-member"));
    }
    assertTheyGoOn();
  }

  // messages

  @Test
  @DisplayName("by wrapping a message for an empty slot is heard by the others all the same")
  void wrapForNobody() {
    var frame = ada.room().voice().post(Content.TEXT, "for Ben", LARGEST).get(0);
    var nobody = new ClientFrame.Wrap(999, Bytes.random(53));
    ada.sends(
        new ClientFrame.Message(frame.ref(), frame.body(), List.of(nobody, frame.wraps().get(0))));
    assertThat(ben.hears()).isEqualTo("Ada: for Ben");
    assertThat(ada.awaits(News.Accepted.class).ref()).isEqualTo(frame.ref());
    assertTheyGoOn();
  }

  @Test
  @DisplayName("by whispering to an empty slot, or to oneself, is refused with the frame's number")
  void whisperToNobody() {
    for (int to : List.of(999, ada.room().slot())) {
      var whisper = new ClientFrame.Pair(4_711, to, Bytes.random(200));
      ada.connection().sendBinary(HotCodec.pack(HotCodec.write(whisper)));
      assertThat(ada.awaits(News.Refused.class))
          .isEqualTo(new News.Refused("pair", "no-such-member", 4_711, null));
    }
    assertTheyGoOn();
  }

  @Test
  @DisplayName("by naming a slot twice in one message is closed with 4500, and the room goes on")
  void slotTwice() {
    var mallory = malloryInside();
    var wrap = new ClientFrame.Wrap(ben.room().slot(), Bytes.random(53));
    mallory.sends(new ClientFrame.Message(1, Bytes.random(272), List.of(wrap, wrap)));
    assertThat(mallory.closed()).isEqualTo(BROKE_PROTOCOL);
    assertMalloryIsGone();
  }

  @Test
  @DisplayName("by sending what nobody can open bothers its receiver with a warning and no more")
  void unopenable() {
    var mallory = malloryInside();
    var wrap = new ClientFrame.Wrap(ben.room().slot(), Bytes.random(53));
    mallory.sends(new ClientFrame.Message(1, Bytes.random(272), List.of(wrap)));
    mallory.awaits(News.Accepted.class);
    ada.says("go on");
    assertThat(ben.hears()).isEqualTo("Ada: go on");
    assertThat(ben.warnings()).containsExactly(Warning.UNOPENABLE);
  }
}
