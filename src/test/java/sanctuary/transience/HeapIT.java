package sanctuary.transience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanctuary.client.Guest;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.Connection;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.RawSocket;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Alias;
import sanctuary.client.room.Content;
import sanctuary.client.room.Identity;
import sanctuary.client.room.LinkKeys;
import sanctuary.client.room.MemberRecord;
import sanctuary.client.room.News;
import sanctuary.deploy.Alone;

@DisplayName("The server's memory holds nothing")
class HeapIT {
  private static final List<String> SETTINGS =
      List.of(
          "-Dsanctuary.messages=100000",
          "-Dsanctuary.bytes=1024MiB",
          "-Dsanctuary.outbox=64KiB",
          "-Dsanctuary.stall=500ms",
          "-Dsanctuary.grace=1s",
          "-Dsanctuary.send=2s");

  /** An address of this machine that nothing else uses. */
  private static final byte[] SOMEWHERE = {127, 77, 31, 9};

  @TempDir private static Path folder;
  private static Alone shared;

  private final Canaries canaries = new Canaries();
  private final Secrets secrets = new Secrets(canaries);
  private final List<Guest> guests = new ArrayList<>();
  private Alone server;
  private Guest ada;
  private Guest ben;
  private Guest cleo;

  @BeforeAll
  static void serverStarts() {
    shared = serverWith(List.of());
  }

  @AfterAll
  static void serverStops() {
    shared.close();
  }

  @BeforeEach
  void here() {
    server = shared;
  }

  @AfterEach
  void everybodyGoes() {
    guests.forEach(Guest::close);
  }

  private static Alone serverWith(List<String> jvm) {
    var all = new ArrayList<>(SETTINGS);
    all.addAll(jvm);
    var started = Alone.run(all, List.of("--servport", "0", "--host", "127.0.0.1"));
    started.address();
    return started;
  }

  // who is in the room, and what is said

  private void threeTalk() {
    ada = guest().creates("Ada");
    ben = guest().joins(ada.link(), "Ben");
    cleo = guest().joins(ada.link(), "Cleo");
    ada.awaits(News.Entered.class);
    ada.awaits(News.Entered.class);
    ben.awaits(News.Entered.class);
    ada.says("hello, you two");
    ben.awaits(News.Said.class);
    cleo.awaits(News.Said.class);
  }

  private void rememberAll() {
    secrets.of("link", ada);
    secrets.of("link", ben);
    says("message", "what nobody shall know");
    ben.awaits(News.Said.class);
    cleo.awaits(News.Said.class);
  }

  private Guest guest() {
    var guest = Guest.at(server.address());
    guests.add(guest);
    return guest;
  }

  private void says(String name, String text) {
    for (var frame : ada.room().voice().post(Content.TEXT, text, ada.limits().frame())) {
      secrets.of(name, frame);
      ada.sends(frame);
    }
  }

  /**
   * The room goes on for those who stay, and something else passes through their connections: the
   * container keeps in each the end of the last text, and of the last bytes, either way.
   */
  private void lifeGoesOn() {
    var dan = guest().joins(ada.link(), "Dan");
    for (var member : List.of(ada, ben)) {
      member.awaits(News.Entered.class);
    }
    var speech = "x".repeat(4_000);
    ada.says(speech);
    assertThat(ben.hears()).isEqualTo("Ada: " + speech);
    ben.says(speech);
    assertThat(ada.hears()).isEqualTo("Ben: " + speech);
    dan.awaits(News.Said.class);
    for (var member : List.of(ada, ben)) {
      member.connection().sendText("{\"type\":\"ping\",\"unknown\":\"" + speech + "\"}");
      member.awaits(News.Pong.class);
    }
  }

  // how it ends

  @Test
  @DisplayName("of a room that its last member left, and held it before")
  void left() {
    threeTalk();
    rememberAll();
    assertThat(found())
        .contains(
            "room id",
            "genesis",
            "link: address",
            "link: access key",
            "Ada: identity key",
            "Ben: key to seal for",
            "Cleo: sealed alias",
            "Cleo: challenge",
            "handle of 1");

    for (var guest : guests) {
      guest.leaves();
      guest.closed();
    }
    assertForgotten();
  }

  @Test
  @DisplayName("of a room that was stopped")
  void stopped() {
    threeTalk();
    rememberAll();

    ada.stops();
    guests.forEach(Guest::closed);
    assertForgotten();
  }

  @Test
  @DisplayName("of a room whose members' connections broke, and who did not come back in time")
  void broken() {
    threeTalk();
    rememberAll();

    guests.forEach(guest -> guest.connection().lose());
    assertForgotten();
  }

  @Test
  @DisplayName("of somebody who was kicked, nor the link of before, while the room goes on")
  void kicked() {
    threeTalk();
    secrets.of("link of before", ada.link().keys());
    secrets.of("Cleo", ada.room().member("Cleo").record());

    ada.kicks("Cleo");
    cleo.closed();
    ben.awaits(News.Removed.class);
    ada.awaits(News.Removed.class);
    lifeGoesOn();
    assertForgotten();
  }

  @Test
  @DisplayName("of somebody who left, while the room goes on")
  void oneLeft() {
    threeTalk();
    secrets.of("Cleo", ada.room().member("Cleo").record());

    cleo.leaves();
    cleo.closed();
    lifeGoesOn();
    assertForgotten();
  }

  @Test
  @DisplayName("of those who were refused, while the room goes on")
  void refused() {
    threeTalk();
    ada.locks();
    ada.awaits(News.Policy.class);
    var late = guest();
    secrets.of("who came late", late.identity());
    canaries.add("challenge of who came late", late.knocks(ada.link()).nonce());
    assertThat(late.triesToJoin(ada.link(), "Late")).isPresent();
    late.close();

    ada.unlocks();
    ada.awaits(News.Policy.class);
    var liar = guest();
    var guessed = ada.link().changed().keys();
    secrets.of("who lied", liar.identity());
    secrets.of("what it guessed", guessed);
    var challenge = liar.knocks(ada.link()).nonce();
    assertThat(liar.hearsAfter(join(record(liar.identity(), ada, challenge, guessed))))
        .isInstanceOf(ServerFrame.Refused.class);
    liar.close();

    var lost = guest();
    lost.knocks(ada.link().room(), guessed.address());
    lost.close();
    lifeGoesOn();
    assertForgotten();
  }

  @Test
  @DisplayName("of who read too slowly, nor what waited for it, while the room goes on")
  void tooSlow() {
    threeTalk();
    secrets.of("Cleo", ada.room().member("Cleo").record());
    cleo.connection().stopReading();
    for (int said = 0; ada.unread().stream().noneMatch(News.Gone.class::isInstance); said++) {
      says("message " + said, "x".repeat(8_000));
      ada.awaits(News.Accepted.class);
      ben.awaits(News.Said.class);
    }
    lifeGoesOn();
    assertForgotten();
  }

  @Test
  @DisplayName("of the IP address of somebody whose device crashed, and held it before")
  void address() throws UnknownHostException {
    threeTalk();
    var from = InetAddress.getByAddress(SOMEWHERE);
    canaries.add("address in words", Bytes.utf8(from.getHostAddress()));
    // as the JDK has it: the number of its family, then the address
    canaries.add("address", Bytes.join(Bytes.u32(1), Bytes.of(SOMEWHERE)));
    var socket = RawSocket.open(Guest.socket(server.address()), from);
    var hello = new ClientFrame.Hello(ada.link().room(), ada.keys().address());
    socket.send(RawSocket.text(ControlCodec.write(hello)));
    var challenge = (ServerFrame.Challenge) socket.next();
    var dora = record(Identity.fresh(), ada, challenge.nonce(), ada.keys());
    secrets.of("Dora", dora);
    socket.send(RawSocket.text(join(dora)));
    assertThat(socket.next()).isInstanceOf(ServerFrame.Welcome.class);
    assertThat(found()).contains("address in words", "address", "Dora: identity key");

    for (var member : List.of(ada, ben)) {
      member.awaits(News.Entered.class);
    }

    socket.cut();
    ada.awaits(News.Gone.class);
    lifeGoesOn();
    assertForgotten();
  }

  @Test
  @DisplayName("of a room; and if something still referred to one, this would tell")
  void planted() {
    try (var open = serverWith(List.of(Saboteur.OPEN_DOOR))) {
      server = open;
      threeTalk();
      rememberAll();
      try (var saboteur = Saboteur.in(open)) {
        saboteur.holdsEvery("sanctuary.room.Room");
        ada.stops();
        guests.forEach(Guest::closed);
        assertThat(found()).contains("genesis", "link: access key");
      }
    }
  }

  private static MemberRecord record(Identity who, Guest inside, Bytes nonce, LinkKeys keys) {
    return MemberRecord.make(who, Alias.of("Dora"), inside.room().gh(), keys, nonce);
  }

  private static String join(MemberRecord record) {
    return ControlCodec.write(new ClientFrame.Join(record.bytes()));
  }

  // what is found

  private Set<String> found() {
    return canaries.in(HeapDump.of(server, folder));
  }

  /** Within seconds, because a container takes a while to end a connection. */
  private void assertForgotten() {
    long deadline = System.nanoTime() + Connection.PATIENCE.toNanos();
    var found = found();
    while (!found.isEmpty() && System.nanoTime() < deadline) {
      found = found();
    }
    assertThat(found).isEmpty();
  }
}
