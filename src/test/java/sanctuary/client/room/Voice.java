package sanctuary.client.room;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;

/** What a member says in its room, as frames for the server: posts, whispers and orders. */
public final class Voice {
  private static final int MOST_WRAPS = 255;

  /** Length, kind, ref, length of the body, count. */
  private static final int HEADER = 3 + 1 + 2 + 2 + 1;

  private final Room room;
  private int nextRef;

  Voice(Room room) {
    this.room = room;
  }

  /**
   * A message to all.
   *
   * @param type of {@link Content}
   * @param largest bytes of one frame
   * @return more than one frame if the wraps do not fit into one
   */
  public List<ClientFrame.Message> post(int type, String text, int largest) {
    return post(type, Bytes.utf8(text), largest);
  }

  private List<ClientFrame.Message> post(int type, Bytes body, int largest) {
    var content = room.chain().next(type, body, room.roster());
    var said = SignedContent.by(room.self().signing(), room.gh(), content);
    var readers = room.others();
    room.archive().says(room.self().key(), said, readers.stream().map(Member::identity).toList());
    return frames(said, readers, largest);
  }

  /**
   * An ask to all for what this member missed.
   *
   * @param helpers who shall answer for others, by name
   * @param fromAll whether they shall for everybody
   */
  public List<ClientFrame.Message> ask(List<String> helpers, boolean fromAll, int largest) {
    var mids = helpers.stream().map(name -> room.member(name).mid()).toList();
    return post(Content.ASK, room.repair().ask(mids, fromAll).bytes(), largest);
  }

  /** What nobody may have got, sealed anew for those of its first readers who are here. */
  public List<ClientFrame.Message> again(int largest) {
    return room.archive().unaccepted().stream()
        .flatMap(
            kept -> {
              var readers =
                  room.others().stream()
                      .filter(member -> kept.readers().contains(member.identity()))
                      .toList();
              return frames(kept.said(), readers, largest).stream();
            })
        .toList();
  }

  private List<ClientFrame.Message> frames(SignedContent said, List<Member> readers, int largest) {
    var content = said.content();
    var sealed = SealedMessage.seal(said, room.self().mid(), room.gh(), Bytes.random(32));
    var bind = SealedMessage.bind(sealed.body());
    int space = largest - HEADER - sealed.body().length();
    var frames = new ArrayList<ClientFrame.Message>();
    var wraps = new ArrayList<ClientFrame.Wrap>();
    int used = 0;
    for (var member : readers) {
      member.sealed(content.number());
      var frame = member.sender().seal(sealed.key(), bind, room.door().keys(), content.number());
      var wrap = new ClientFrame.Wrap(member.slot(), frame);
      if (used + size(wrap) > space || wraps.size() == MOST_WRAPS) {
        frames.add(message(content, sealed, wraps));
        wraps.clear();
        used = 0;
      }
      wraps.add(wrap);
      used += size(wrap);
    }
    frames.add(message(content, sealed, wraps));
    return frames;
  }

  private ClientFrame.Message message(
      Content content, SealedMessage sealed, List<ClientFrame.Wrap> wraps) {
    int ref = ref();
    room.awaitsAck(ref, content.number());
    return new ClientFrame.Message(ref, sealed.body(), List.copyOf(wraps));
  }

  private static int size(ClientFrame.Wrap wrap) {
    return 2 + 2 + wrap.wrap().length();
  }

  /** A word for one. */
  public ClientFrame.Pair whisper(Member to, String text) {
    return pair(to, new Payload.Whisper(to.whispers(text), text));
  }

  /** Something for one. */
  ClientFrame.Pair pair(Member to, Payload payload) {
    return new ClientFrame.Pair(ref(), to.slot(), sealed(to, payload));
  }

  /** Lets somebody in who knocked. */
  public ClientFrame.Admit admit(int knock) {
    var newcomer = room.stranger(knock);
    var roster = room.rosterWith(newcomer);
    var order = Statement.admit(room.gh(), room.door().address(), room.version(), newcomer, roster);
    return new ClientFrame.Admit(
        room.version(), knock, roster, order.signedBy(room.self().signing()));
  }

  /** Turns somebody away who knocked. */
  public ClientFrame.Decline decline(int knock) {
    var order = Statement.decline(room.gh(), room.door().address(), room.stranger(knock));
    return new ClientFrame.Decline(knock, order.signedBy(room.self().signing()));
  }

  /** Lets a member do what is kept for the host. */
  public ClientFrame.Appoint appoint(Member member) {
    var order = Statement.appoint(room.gh(), member.identity());
    return new ClientFrame.Appoint(member.slot(), order.signedBy(room.self().signing()));
  }

  /** The order to change the link, and to remove nobody. */
  public ClientFrame.Kick changeLink() {
    return kick(room.others(), null);
  }

  /** Whether a kick of this member needs a note to the others first, to set up pair channels. */
  public boolean needsNote(Member target) {
    return staying(target).anyMatch(member -> !member.sender().isSetUp());
  }

  /** The order to remove a member, with a new link for those who stay. */
  public ClientFrame.Kick kick(Member target) {
    return kick(staying(target).toList(), target);
  }

  private ClientFrame.Kick kick(List<Member> stay, @Nullable Member target) {
    var newLink = room.offers();
    var newKeys = newLink.keys();
    var entries =
        Stream.concat(
                Stream.of(entry(room.self().key(), room.alias(), newKeys)),
                stay.stream().map(member -> entry(member.identity(), member.name(), newKeys)))
            .toList();
    var share = new Payload.Share(newLink.secret());
    var shares =
        stay.stream()
            .map(member -> new ClientFrame.Share(member.slot(), sealed(member, share)))
            .toList();
    var order =
        Statement.kick(
            room.gh(),
            room.door().address(),
            room.version(),
            target == null ? Bytes.NONE : target.mid(),
            newKeys.successor());
    return new ClientFrame.Kick(
        room.version(),
        target == null ? null : target.slot(),
        room.door().address(),
        newKeys.address(),
        newKeys.accessKey(),
        Certificate.make(room.gh(), newKeys, entries).bytes(),
        shares,
        order.signedBy(room.self().signing()));
  }

  private static Certificate.Entry entry(Bytes identity, Alias name, LinkKeys newKeys) {
    return new Certificate.Entry(identity, name.seal(newKeys.alias(), identity, Bytes.random(12)));
  }

  private Stream<Member> staying(Member target) {
    return room.others().stream().filter(member -> member.slot() != target.slot());
  }

  /**
   * The order to lock or unlock.
   *
   * @param change {@code lock} or {@code unlock}
   */
  public ClientFrame.Policy policy(String change) {
    var order = Statement.policy(room.gh(), room.door().address(), room.version(), change);
    return new ClientFrame.Policy(room.version(), change, order.signedBy(room.self().signing()));
  }

  /** The order to end the room. */
  public ClientFrame.Stop stop() {
    var address = room.door().address();
    return new ClientFrame.Stop(
        address, Statement.stop(room.gh(), address).signedBy(room.self().signing()));
  }

  /** The word of leaving. */
  public ClientFrame.Leave leave() {
    return new ClientFrame.Leave(
        Statement.leave(room.gh(), room.self().key()).signedBy(room.self().signing()));
  }

  /**
   * The wish to have this member's seat on a new connection.
   *
   * @param challenge the nonce of that connection
   */
  public ClientFrame.Resume resume(Bytes challenge) {
    var order = Statement.resume(room.gh(), challenge, room.handle());
    return new ClientFrame.Resume(
        room.handle(), room.slot(), order.signedBy(room.self().signing()));
  }

  private Bytes sealed(Member to, Payload payload) {
    return to.sender()
        .seal(payload.bytes(), Bytes.NONE, room.door().keys(), room.chain().nextNumber());
  }

  private int ref() {
    int ref = nextRef;
    nextRef = (nextRef + 1) & 0xffff;
    return ref;
  }
}
