package sanctuary.client;

import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import sanctuary.client.room.Room;
import sanctuary.client.room.Voice;
import sanctuary.client.room.Warning;

/**
 * Somebody at a server: arrives, creates or joins a room, talks in it, leaves. A test tells what it
 * does and waits for what it hears; nothing happens in between, on no other thread.
 */
public final class Guest implements AutoCloseable {
  private final URI page;
  private final Identity identity;
  private final List<News> unread = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private Connection connection;
  private ServerFrame.@Nullable Challenge challenge;
  private @Nullable Room room;
  private Link waitedFor;
  private Alias waiting;

  private Guest(URI page, Identity identity) {
    this.page = page;
    this.identity = identity;
    connection = connects();
  }

  /**
   * Connects.
   *
   * @param page the URL of the page, with a slash at its end
   */
  public static Guest at(URI page) {
    return at(page, Identity.fresh());
  }

  /** Connects, with keys of one's own. */
  public static Guest at(URI page, Identity identity) {
    return new Guest(page, identity);
  }

  private Connection connects() {
    try {
      return Connection.open(Connection.Knock.at(socket(page)));
    } catch (WebSocketHandshakeException refused) {
      throw new IllegalStateException(
          "refused with " + refused.getResponse().statusCode(), refused);
    }
  }

  /** The URI of the WebSocket that belongs to a page. */
  public static URI socket(URI page) {
    return URI.create(page.resolve("room").toString().replaceFirst("^http", "ws"));
  }

  // the door

  /** Says hello for a link and hears what is behind it. */
  public ServerFrame.Challenge knocks(Link link) {
    return knocks(link.room(), link.keys().address());
  }

  /** Says hello for a room id and an address. */
  public ServerFrame.Challenge knocks(Bytes roomId, Bytes address) {
    connection.sendText(ControlCodec.write(new ClientFrame.Hello(roomId, address)));
    challenge = (ServerFrame.Challenge) connection.next();
    return challenge;
  }

  /** Makes a room for all and enters it. */
  public Guest creates(String alias) {
    return creates(alias, Genesis.FOR_ALL);
  }

  /** Makes a room that takes a passphrase and enters it. */
  public Guest createsGuarded(String alias, String passphrase) {
    var genesis = new Genesis(identity.key(), Genesis.FOR_ALL, Bytes.random(16));
    return creates(alias, genesis, Link.to(genesis).with(passphrase));
  }

  /** Makes a room with this policy and enters it. */
  public Guest creates(String alias, int policy) {
    var genesis = new Genesis(identity.key(), policy, Bytes.random(16));
    return creates(alias, genesis, Link.to(genesis));
  }

  /** Makes this room, of which it is the host, and enters it. */
  public Guest creates(String alias, Genesis genesis, Link link) {
    knocks(link);
    triesToCreate(genesis, link, alias)
        .ifPresent(
            refused -> {
              throw new IllegalStateException("refused: " + refused.reason());
            });
    return this;
  }

  /** Asks for a room after {@link #knocks}. The answer if it is refused. */
  public Optional<ServerFrame.Refused> triesToCreate(Genesis genesis, Link link, String alias) {
    var keys = link.keys();
    var name = Alias.of(alias);
    var record = MemberRecord.make(identity, name, genesis.hash(), keys, challenge.nonce());
    connection.sendText(
        ControlCodec.write(
            new ClientFrame.Create(
                keys.address(), keys.accessKey(), genesis.bytes(), record.bytes())));
    return enters(genesis, link, name);
  }

  /** Enters the room of a link. */
  public Guest joins(Link link, String alias) {
    knocks(link);
    triesToJoin(link, alias)
        .ifPresent(
            refused -> {
              throw new IllegalStateException("refused: " + refused.reason());
            });
    return this;
  }

  /**
   * Asks to enter after {@link #knocks}. The answer if it is refused.
   *
   * @throws IllegalStateException if another room, or none, is behind the link
   */
  public Optional<ServerFrame.Refused> triesToJoin(Link link, String alias) {
    var genesis = genesisBehind(link);
    var name = Alias.of(alias);
    sendsRecord(link, name);
    return enters(genesis, link, name);
  }

  private Genesis genesisBehind(Link link) {
    if (challenge.genesis() == null) {
      throw new IllegalStateException("there is no room behind this link");
    }
    var genesis = Genesis.read(challenge.genesis());
    if (!genesis.room().equals(link.room())) {
      throw new IllegalStateException("this is not the room of this link");
    }
    return genesis;
  }

  private void sendsRecord(Link link, Alias name) {
    var gh = genesisBehind(link).hash();
    var record = MemberRecord.make(identity, name, gh, link.keys(), challenge.nonce());
    connection.sendText(ControlCodec.write(new ClientFrame.Join(record.bytes())));
  }

  private Optional<ServerFrame.Refused> enters(Genesis genesis, Link link, Alias alias) {
    var answer = connection.next();
    if (answer instanceof ServerFrame.Refused refused) {
      return Optional.of(refused);
    }
    room = new Room(genesis, link, identity, alias, (ServerFrame.Welcome) answer);
    readNews();
    return Optional.empty();
  }

  /** Knocks at the room of a link, and waits. */
  public Guest waitsFor(Link link, String alias) {
    knocks(link);
    genesisBehind(link);
    waiting = Alias.of(alias);
    sendsRecord(link, waiting);
    hearsKnocking();
    waitedFor = link;
    return this;
  }

  private void hearsKnocking() {
    var answer = connection.next();
    if (!(answer instanceof ServerFrame.Knocking)) {
      throw new IllegalStateException("not waiting but " + answer.getClass().getSimpleName());
    }
  }

  /** What becomes of its knock: nothing if it is let in, or why not. */
  public Optional<ServerFrame.Refused> isAnswered() {
    return enters(genesisBehind(waitedFor), waitedFor, waiting);
  }

  /** Comes back to its seat on a new connection. */
  public void resumes() {
    triesToResume()
        .ifPresent(
            refused -> {
              throw new IllegalStateException("refused: " + refused.reason());
            });
  }

  /**
   * Asks for its seat on a new connection, whatever became of the old one. The answer if it is
   * refused; if there was a kick meanwhile, that is among the news.
   */
  public Optional<ServerFrame.Refused> triesToResume() {
    connection = connects();
    knocks(link());
    connection.sendText(ControlCodec.write(voice().resume(challenge.nonce())));
    var answer = connection.next();
    if (answer instanceof ServerFrame.Refused refused) {
      return Optional.of(refused);
    }
    if (answer instanceof ServerFrame.Welcome welcome) {
      room().resumes(welcome);
      voice().again(limits().frame()).forEach(this::sends);
      asks();
    } else {
      answer.tell(room());
    }
    readNews();
    return Optional.empty();
  }

  /** Asks all who are here for what it missed, the first two of them for others' words too. */
  public void asks() {
    var helpers = room().aliases().stream().limit(2).toList();
    if (!helpers.isEmpty()) {
      voice().ask(helpers, false, limits().frame()).forEach(this::sends);
    }
  }

  /** What the server said it will bear. */
  public ServerFrame.Limits limits() {
    return challenge.limits();
  }

  // in the room

  /** The room as this guest knows it. */
  public Room room() {
    if (room == null) {
      throw new IllegalStateException("not in a room");
    }
    return room;
  }

  private Voice voice() {
    return room().voice();
  }

  /** Today's link. */
  public Link link() {
    return room().link();
  }

  /** Today's address and keys, as this guest knows them. */
  public LinkKeys keys() {
    return link().keys();
  }

  /** The keys of this guest. */
  public Identity identity() {
    return identity;
  }

  /** Says something to all. */
  public void says(String text) {
    posts(Content.TEXT, text);
  }

  /** Does something, {@code /me}. */
  public void acts(String text) {
    posts(Content.ACTION, text);
  }

  /** Leaves with a last word. */
  public void saysFarewell(String text) {
    posts(Content.FAREWELL, text);
    leaves();
  }

  private void posts(int type, String text) {
    for (var frame : voice().post(type, text, limits().frame())) {
      sends(frame);
    }
  }

  /** Says something to one. */
  public void whispers(String to, String text) {
    connection.sendBinary(HotCodec.pack(HotCodec.write(voice().whisper(room().member(to), text))));
  }

  /** Orders that a member be removed; first a note, if somebody could not get the new link. */
  public void kicks(String name) {
    var target = room().member(name);
    if (voice().needsNote(target)) {
      posts(Content.NOTE, "");
    }
    sends(voice().kick(target));
  }

  /** Orders that the link be changed; first a note, if somebody could not get the new one. */
  public void changesLink() {
    posts(Content.NOTE, "");
    sends(voice().changeLink());
  }

  /** Lets in the next who knocks. */
  public void letsIn() {
    connection.sendText(ControlCodec.write(voice().admit(awaits(News.Knocked.class).knock())));
  }

  /** Turns away the next who knocks. */
  public void turnsAway() {
    connection.sendText(ControlCodec.write(voice().decline(awaits(News.Knocked.class).knock())));
  }

  /** Lets another do what is kept for the host. */
  public void appoints(String name) {
    connection.sendText(ControlCodec.write(voice().appoint(room().member(name))));
  }

  /** Orders that the room be locked. */
  public void locks() {
    connection.sendText(ControlCodec.write(voice().policy("lock")));
  }

  /** Orders that the room be unlocked. */
  public void unlocks() {
    connection.sendText(ControlCodec.write(voice().policy("unlock")));
  }

  /** Orders that the room end. */
  public void stops() {
    connection.sendText(ControlCodec.write(voice().stop()));
  }

  /** Goes. */
  public void leaves() {
    connection.sendText(ControlCodec.write(voice().leave()));
  }

  /** Asks for a sign of life. */
  public void pings() {
    connection.sendText(ControlCodec.write(new ClientFrame.Ping()));
  }

  /** Sends text as it is, and hears the next frame, whatever it is. */
  public ServerFrame hearsAfter(String text) {
    connection.sendText(text);
    return connection.next();
  }

  /** Sends a message as it is. */
  public void sends(ClientFrame.Message frame) {
    connection.sendBinary(HotCodec.pack(HotCodec.write(frame)));
  }

  /** Sends an order as it is. */
  public void sends(ClientFrame.Kick frame) {
    connection.sendText(ControlCodec.write(frame));
  }

  // what is heard

  /** The first unread news of this kind, waited for; other news stay unread. */
  public <T extends News> T awaits(Class<T> kind) {
    while (true) {
      for (var news : unread) {
        if (kind.isInstance(news)) {
          unread.remove(news);
          return kind.cast(news);
        }
      }
      connection.next().tell(room());
      readNews();
    }
  }

  /** Reads on until it was given something that it had missed. */
  public String learns() {
    var said = awaits(News.Repaired.class);
    return said.from() + ": " + said.text();
  }

  /** The next text, farewell or action, as {@code Alias: text}. */
  public String hears() {
    var said = awaits(News.Said.class);
    return said.from() + ": " + said.text();
  }

  /** How the connection ended, waited for, with the news before it. */
  public int closed() {
    var goodbye = connection.closed();
    try {
      while (true) {
        connection.next().tell(room());
        readNews();
      }
    } catch (Connection.ClosedException end) {
      return goodbye.code();
    }
  }

  /** What is not read yet, of what has been taken from the connection. */
  public List<News> unread() {
    return List.copyOf(unread);
  }

  /** What this guest noticed that should not be. */
  public List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  private void readNews() {
    for (var reply : room().takeReplies()) {
      if (connection.canSend()) {
        connection.sendBinary(HotCodec.pack(HotCodec.write(reply)));
      }
    }
    for (var news : room().takeNews()) {
      if (news instanceof News.Warned warned) {
        warnings.add(warned.warning());
      } else {
        unread.add(news);
      }
    }
  }

  /** The connection, for what a well-behaved client does not do. */
  public Connection connection() {
    return connection;
  }

  /** Leaves, if it is in a room, so that no seat is kept. */
  @Override
  public void close() {
    try {
      if (room != null && connection.canSend()) {
        leaves();
      }
      connection.close();
    } catch (Connection.ClosedException gone) {
      // as was wanted
    }
  }
}
