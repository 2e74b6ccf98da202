package sanctuary.transience;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import sanctuary.client.Guest;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.RawSocket;
import sanctuary.client.room.Content;
import sanctuary.client.room.News;
import sanctuary.deploy.Alone;

/**
 * A room from its first to its last moment, with everything that can happen in it, right and wrong:
 * all is remembered that may be found nowhere. Played by one thread.
 */
final class Story {
  private static final String ALIAS = "canary-alias-7Q";
  private static final String TEXT = "canary-text-of-a-room-that-forgets";
  private static final String WHISPER = "canary-whisper-for-one";
  private static final String ADDRESS = "127.77.31.9";
  private static final int TOO_MANY = 80_000;

  private final Alone server;
  private final Secrets secrets;

  private Story(Alone server, Canaries canaries) {
    this.server = server;
    this.secrets = new Secrets(canaries);
    canaries.add("alias", Bytes.utf8(ALIAS));
    canaries.add("text", Bytes.utf8(TEXT));
    canaries.add("whisper", Bytes.utf8(WHISPER));
    canaries.add("IP address", Bytes.utf8(ADDRESS));
  }

  /** Plays it from the beginning to the end, when nobody is there any more. */
  static void play(Alone server, Canaries canaries) {
    new Story(server, canaries).play();
  }

  private void play() {
    var ada = Guest.at(server.address()).creates(ALIAS);
    var ben = Guest.at(server.address()).joins(ada.link(), "Ben-" + ALIAS);
    var cleo = Guest.at(server.address()).joins(ada.link(), "Cleo-" + ALIAS);
    ada.awaits(News.Entered.class);
    ada.awaits(News.Entered.class);
    ben.awaits(News.Entered.class);
    secrets.of("link before the kick", ada);
    secrets.of("link before the kick", ben);
    talk(ada, ben, cleo);
    changes(ada, ben, cleo);
    secrets.of("link after the kick", ben.link());
    crash(ada);
    wrongs(ada);
    ada.connection().sendText("{\"type\":\"ping\",\"" + TEXT + "\":");
    ada.closed();
    ben.awaits(News.Gone.class);
    ben.saysFarewell(TEXT);
    ben.closed();
  }

  private void talk(Guest ada, Guest ben, Guest cleo) {
    for (var frame : ada.room().voice().post(Content.TEXT, TEXT, ada.limits().frame())) {
      secrets.of("message", frame);
      ada.sends(frame);
    }
    ben.awaits(News.Said.class);
    cleo.awaits(News.Said.class);
    ben.whispers(ALIAS, WHISPER);
    ada.awaits(News.Whispered.class);
  }

  private static void changes(Guest ada, Guest ben, Guest cleo) {
    ben.locks();
    ben.awaits(News.Policy.class);
    ben.unlocks();
    ben.awaits(News.Policy.class);
    ben.kicks("Cleo-" + ALIAS);
    cleo.closed();
    ben.awaits(News.Removed.class);
    ada.awaits(News.Removed.class);
  }

  /** Somebody far away knocks, and is cut off in the middle of a word. */
  private void crash(Guest ada) {
    var socket = RawSocket.open(Guest.socket(server.address()), far());
    var word = RawSocket.text(hello(ada));
    socket.send(word);
    socket.next();
    socket.send(Bytes.of(ByteBuffer.wrap(word, 0, word.length / 2)).array());
    socket.cut();
  }

  private static InetAddress far() {
    try {
      return InetAddress.getByName(ADDRESS);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String hello(Guest guest) {
    return ControlCodec.write(new ClientFrame.Hello(guest.link().room(), guest.keys().address()));
  }

  /** What is no frame, with secrets in it, each on a connection of its own. */
  private void wrongs(Guest ada) {
    var address = ada.keys().address().base64url();
    wrong(RawSocket.text(TEXT));
    wrong(RawSocket.text("{\"type\":\"" + TEXT + "\"}"));
    wrong(RawSocket.text("{\"type\":\"hello\",\"room\":7,\"address\":\"" + address + "\"}"));
    wrong(RawSocket.text(hello(ada).replace("hello", "join")));
    wrong(RawSocket.text(hello(ada).replace("}", ",")));
    wrong(RawSocket.text("[" + hello(ada) + "]"));
    wrong(RawSocket.text(TEXT.repeat(TOO_MANY / TEXT.length())));
    wrong(RawSocket.binary(Bytes.utf8(TEXT)));
    wrong(RawSocket.binary(Bytes.join(Bytes.u24(16), ada.link().room())));
    wrong(RawSocket.invalidText(Bytes.join(Bytes.utf8(TEXT), Bytes.hex("ff"))));
    wrong(Bytes.join(Bytes.hex("ff"), Bytes.utf8(TEXT)).array()); // no frame of RFC 6455 either
  }

  private void wrong(byte[] bytes) {
    try (var socket = RawSocket.open(Guest.socket(server.address()), null)) {
      socket.send(bytes);
      socket.closed();
    }
  }
}
