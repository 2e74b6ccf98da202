package sanctuary.client.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.UnopenableException;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.ServerFrame;

/**
 * A room as one of its members knows it: begins with the welcome, hears every frame after it, and
 * makes the frames this member sends. What does not verify changes nothing and becomes a {@link
 * Warning}. Not for several threads.
 */
public final class Room implements ServerFrame.Listener {
  private final Genesis genesis;
  private final Bytes gh;
  private final Identity self;
  private final Alias alias;
  private final Map<Integer, Member> members = new TreeMap<>();
  private final List<News> news = new ArrayList<>();

  /** The last message of each sender since this member's last one, by sender. */
  private final Map<Bytes, Content.Seen> seen = new LinkedHashMap<>();

  private final Map<Long, Bytes> ownHashes = new TreeMap<>();

  private Link link;
  private LinkKeys keys;
  private @Nullable LinkKeys keysBefore;
  private @Nullable Link offered;

  /** Known also when the secret of the new link was lost. */
  private Bytes address;

  private Bytes accessKey;
  private @Nullable Certificate certificate;
  private final int slot;
  private long version;
  private long seq;
  private boolean locked;
  private int nextRef;
  private Bytes previous = Content.NOTHING_BEFORE;
  private long number;

  /** Enters with the server's welcome, believing of it what verifies. */
  public Room(Genesis genesis, Link link, Identity self, Alias alias, ServerFrame.Welcome welcome) {
    this.genesis = genesis;
    this.gh = genesis.hash();
    this.self = self;
    this.alias = alias;
    this.link = link;
    keys = link.keys();
    address = keys.address();
    accessKey = keys.accessKey();
    slot = welcome.slot();
    version = welcome.version();
    seq = welcome.seq();
    locked = welcome.locked();
    certificate = welcome.certificate() == null ? null : certified(welcome.certificate());
    welcome.members().stream()
        .filter(seat -> seat.slot() != slot)
        .forEach(seat -> admit(seat.slot(), seat.record()));
  }

  // what is known

  /** Today's link. */
  public Link link() {
    return link;
  }

  /** This member's place. */
  public int slot() {
    return slot;
  }

  /** The others. */
  public Collection<Member> others() {
    return List.copyOf(members.values());
  }

  /** The names of the others, by place. */
  public List<String> aliases() {
    return members.values().stream().map(Member::alias).toList();
  }

  /** Another member by its name. */
  public Member member(String name) {
    return members.values().stream()
        .filter(member -> member.alias().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** How often the room changed. */
  public long version() {
    return version;
  }

  /** Whether newcomers are kept out. */
  public boolean isLocked() {
    return locked;
  }

  /** What happened since this was asked last, in order. */
  public List<News> takeNews() {
    var taken = List.copyOf(news);
    news.clear();
    return taken;
  }

  // what this member does

  /** The frames of a message to all: more than one if the wraps do not fit into one. */
  public List<ClientFrame.Message> post(int type, String text, int largestFrame) {
    number++;
    var content =
        new Content(
            type,
            number,
            previous,
            roster(),
            seen.values().stream().limit(10).toList(),
            Bytes.utf8(text));
    seen.clear();
    var hash = content.hash(self.mid());
    previous = hash.first(16);
    ownHashes.put(number, hash);
    var sealed = SealedMessage.seal(content, self.signing(), gh, Bytes.random(32));
    var bind = SealedMessage.bind(sealed.body());
    var frames = new ArrayList<ClientFrame.Message>();
    var wraps = new ArrayList<ClientFrame.Wrap>();
    int space = largestFrame - sealed.body().length() - 9;
    int used = 0;
    for (var member : members.values()) {
      var wrap = member.sender().seal(sealed.key(), bind, keys, number);
      if (used + wrap.length() + 4 > space) {
        frames.add(new ClientFrame.Message(ref(), sealed.body(), List.copyOf(wraps)));
        wraps.clear();
        used = 0;
      }
      wraps.add(new ClientFrame.Wrap(member.slot(), wrap));
      used += wrap.length() + 4;
    }
    frames.add(new ClientFrame.Message(ref(), sealed.body(), List.copyOf(wraps)));
    return frames;
  }

  /** A word for one. */
  public ClientFrame.Pair whisper(Member to, String text) {
    return new ClientFrame.Pair(ref(), to.slot(), sealed(to, new Payload.Whisper(text)));
  }

  /** Whether a kick of this member needs a note to the others first, to set up pair channels. */
  public boolean needsNote(Member target) {
    return remaining(target).anyMatch(member -> !member.sender().isSetUp());
  }

  /** The order to remove a member, with a new link. */
  public ClientFrame.Kick kick(Member target) {
    offered = link.changed();
    var newKeys = offered.keys();
    var entries =
        Stream.concat(
                Stream.of(entry(self.key(), alias, newKeys)),
                remaining(target)
                    .map(stays -> entry(stays.identity(), stays.sealedName(), newKeys)))
            .toList();
    var share = new Payload.Share(offered.secret());
    var shares =
        remaining(target)
            .map(stays -> new ClientFrame.Share(stays.slot(), sealed(stays, share)))
            .toList();
    return new ClientFrame.Kick(
        version,
        target.slot(),
        address,
        newKeys.address(),
        newKeys.accessKey(),
        Certificate.make(gh, newKeys, entries).bytes(),
        shares,
        Statement.kick(gh, address, version, target.mid(), newKeys.successor())
            .signedBy(self.signing()));
  }

  private static Certificate.Entry entry(Bytes identity, Alias alias, LinkKeys newKeys) {
    return new Certificate.Entry(identity, alias.seal(newKeys.alias(), identity, Bytes.random(12)));
  }

  private Stream<Member> remaining(Member target) {
    return members.values().stream().filter(member -> member.slot() != target.slot());
  }

  /** The order to lock or unlock. */
  public ClientFrame.Policy policy(String change) {
    return new ClientFrame.Policy(
        version, change, Statement.policy(gh, address, version, change).signedBy(self.signing()));
  }

  /** The order to end the room. */
  public ClientFrame.Stop stop() {
    return new ClientFrame.Stop(address, Statement.stop(gh, address).signedBy(self.signing()));
  }

  /** The word of leaving. */
  public ClientFrame.Leave leave() {
    return new ClientFrame.Leave(Statement.leave(gh, self.key()).signedBy(self.signing()));
  }

  private Bytes sealed(Member to, Payload payload) {
    return to.sender().seal(payload.bytes(), Bytes.NONE, keys, number + 1);
  }

  private int ref() {
    int ref = nextRef;
    nextRef = (nextRef + 1) & 0xffff;
    return ref;
  }

  private Bytes roster() {
    return Content.roster(identities());
  }

  private List<Bytes> identities() {
    return Stream.concat(Stream.of(self.key()), members.values().stream().map(Member::identity))
        .toList();
  }

  // what this member hears

  @Override
  public void challenge(ServerFrame.Challenge frame) {
    warn(Warning.OUT_OF_ORDER);
  }

  @Override
  public void welcome(ServerFrame.Welcome frame) {
    warn(Warning.OUT_OF_ORDER);
  }

  @Override
  public void joined(ServerFrame.Joined frame) {
    changed(frame.version());
    admit(frame.slot(), frame.record())
        .ifPresent(newcomer -> news.add(new News.Entered(newcomer.alias())));
  }

  @Override
  public void left(ServerFrame.Left frame) {
    changed(frame.version());
    var gone = members.remove(frame.slot());
    if (gone == null) {
      return; // one whose record did not verify
    }
    boolean says = frame.how().equals("left");
    if (says
        && (frame.signature() == null
            || !Statement.leave(gh, gone.identity())
                .isSignedBy(gone.identity(), frame.signature()))) {
      warn(Warning.UNPROVEN_LEAVE);
    }
    news.add(new News.Gone(gone.alias(), frame.how()));
  }

  @Override
  public void kicked(ServerFrame.Kicked frame) {
    changed(frame.version());
    boolean me = frame.target() == slot;
    var target = members.get(frame.target());
    var successor =
        frame.successor() != null
            ? frame.successor()
            : LinkKeys.successor(frame.newAddress(), frame.newAccessKey());
    var mid = me ? self.mid() : target == null ? Bytes.NONE : target.mid();
    var order = Statement.kick(gh, address, frame.version() - 1, mid, successor);
    if (!isOrdered(order, frame.by(), frame.signature(), Genesis.HOST_KICKS)) {
      warn(Warning.UNPROVEN_ORDER);
      return;
    }
    if (me) {
      news.add(new News.RemovedMe(alias(frame.by())));
      return;
    }
    members.remove(frame.target());
    takeOver(frame);
    news.add(new News.Removed(alias(frame.by()), target.alias()));
  }

  private void takeOver(ServerFrame.Kicked frame) {
    address = frame.newAddress();
    accessKey = frame.newAccessKey();
    certificate = certified(frame.certificate());
    if (certificate != null && !certificate.lists(identities())) {
      warn(Warning.UNPROVEN_CERTIFICATE);
    }
    var fresh = frame.by() == slot ? Optional.ofNullable(offered) : share(frame);
    offered = null;
    var fitting =
        fresh.filter(
            found ->
                found.keys().address().equals(address)
                    && found.keys().accessKey().equals(accessKey));
    if (fitting.isEmpty()) {
      warn(Warning.LINK_LOST);
      return;
    }
    keysBefore = keys;
    link = fitting.get();
    keys = link.keys();
  }

  private Optional<Link> share(ServerFrame.Kicked frame) {
    var kicker = members.get(frame.by());
    if (frame.share() == null || kicker == null) {
      return Optional.empty();
    }
    try {
      var opened = kicker.receiver().open(frame.share(), Bytes.NONE, links());
      if (Payload.read(opened.payload()) instanceof Payload.Share share) {
        opened.keep();
        kicker.begins(opened.base());
        return Optional.of(new Link(share.secret(), link.room()));
      }
    } catch (UnopenableException notForMe) {
      warn(Warning.UNOPENABLE);
    }
    return Optional.empty();
  }

  @Override
  public void policy(ServerFrame.Policy frame) {
    changed(frame.version());
    var order = Statement.policy(gh, address, frame.version() - 1, frame.change());
    if (!isOrdered(order, frame.by(), frame.signature(), Genesis.HOST_LOCKS)) {
      warn(Warning.UNPROVEN_ORDER);
      return;
    }
    locked = frame.change().equals("lock");
    news.add(new News.Policy(alias(frame.by()), frame.change()));
  }

  @Override
  public void stopped(ServerFrame.Stopped frame) {
    if (!isOrdered(
        Statement.stop(gh, address), frame.by(), frame.signature(), Genesis.HOST_STOPS)) {
      warn(Warning.UNPROVEN_ORDER);
      return;
    }
    news.add(new News.Stopped(alias(frame.by())));
  }

  @Override
  public void refused(ServerFrame.Refused frame) {
    if (frame.request().equals("kick")) {
      offered = null;
    }
    news.add(new News.Refused(frame.request(), frame.reason(), frame.ref(), frame.retryAfter()));
  }

  @Override
  public void pong(ServerFrame.Pong frame) {
    news.add(new News.Pong());
  }

  @Override
  public void ack(ServerFrame.Ack frame) {
    news.add(new News.Accepted(frame.ref()));
  }

  @Override
  public void message(ServerFrame.Message frame) {
    ordered(frame.seq());
    var from = members.get(frame.from());
    if (from == null) {
      warn(Warning.UNOPENABLE);
      return;
    }
    try {
      var opened = from.receiver().open(frame.wrap(), SealedMessage.bind(frame.body()), links());
      var content = new SealedMessage(frame.body(), opened.payload()).open(from.identity(), gh);
      opened.keep();
      hear(from, content, from.begins(opened.base()));
    } catch (UnopenableException notForMe) {
      warn(Warning.UNOPENABLE);
    }
  }

  private void hear(Member from, Content content, boolean whole) {
    if (from.isOld(content)) {
      warn(Warning.REPLAY);
      return;
    }
    if (!from.follows(content) || content.seen().stream().anyMatch(this::differs)) {
      warn(Warning.FORK);
    }
    if (!from.heard(content) || !whole) {
      warn(Warning.GAP);
    }
    var hash = content.hash(from.mid()).first(4);
    seen.put(from.mid(), new Content.Seen(from.mid(), content.number(), hash));
    if (content.type() != Content.NOTE) {
      news.add(
          new News.Said(
              from.alias(),
              content.type(),
              text(content.body()),
              content.roster().equals(roster())));
    }
  }

  private boolean differs(Content.Seen other) {
    var known =
        other.mid().equals(self.mid())
            ? ownHashes.get(other.number())
            : members.values().stream()
                .filter(member -> member.mid().equals(other.mid()))
                .map(member -> member.hash(other.number()))
                .findFirst()
                .orElse(null);
    return known != null && !known.first(4).equals(other.hash());
  }

  private static String text(Bytes body) {
    try {
      return body.utf8();
    } catch (MalformedException noText) {
      throw new UnopenableException();
    }
  }

  @Override
  public void pair(ServerFrame.Pair frame) {
    ordered(frame.seq());
    var from = members.get(frame.from());
    if (from == null) {
      warn(Warning.UNOPENABLE);
      return;
    }
    try {
      var opened = from.receiver().open(frame.frame(), Bytes.NONE, links());
      var payload = Payload.read(opened.payload());
      opened.keep();
      if (!from.begins(opened.base())) {
        warn(Warning.GAP);
      }
      if (payload instanceof Payload.Whisper whisper) {
        news.add(new News.Whispered(from.alias(), whisper.text()));
      }
    } catch (UnopenableException notForMe) {
      warn(Warning.UNOPENABLE);
    }
  }

  // what this member believes

  private Optional<Member> admit(int place, Bytes bytes) {
    try {
      var record = MemberRecord.read(bytes);
      boolean known =
          record.identity().equals(self.key())
              || members.containsKey(place)
              || members.values().stream()
                  .anyMatch(member -> member.identity().equals(record.identity()));
      if (known || !record.isOwn(gh)) {
        throw new UnopenableException();
      }
      var entry = Optional.ofNullable(certificate).flatMap(listed -> listed.of(record.identity()));
      boolean admitted = record.isAdmitted(gh, address, accessKey);
      if (!admitted && entry.isEmpty()) {
        throw new UnopenableException();
      }
      var sealedAlias = admitted ? record.sealedAlias() : entry.orElseThrow().sealedAlias();
      var name = Alias.open(keys.alias(), record.identity(), sealedAlias, record.commitment());
      var member = new Member(place, record, name, gh, self);
      members.put(place, member);
      return Optional.of(member);
    } catch (UnopenableException | MalformedException unproven) {
      warn(Warning.UNPROVEN_MEMBER);
      return Optional.empty();
    }
  }

  private @Nullable Certificate certified(@Nullable Bytes bytes) {
    try {
      if (bytes != null) {
        var read = Certificate.read(bytes);
        if (read.isSigned(gh, address, accessKey)) {
          return read;
        }
      }
    } catch (MalformedException wrongShape) {
      // the same as a wrong signature
    }
    warn(Warning.UNPROVEN_CERTIFICATE);
    return null;
  }

  private boolean isOrdered(Statement order, int by, Bytes signature, int bit) {
    var author =
        by == slot
            ? self.key()
            : Optional.ofNullable(members.get(by)).map(Member::identity).orElse(null);
    return author != null && genesis.lets(author, bit) && order.isSignedBy(author, signature);
  }

  private String alias(int place) {
    return place == slot ? alias.text() : members.get(place).alias();
  }

  private List<LinkKeys> links() {
    return keysBefore == null ? List.of(keys) : List.of(keys, keysBefore);
  }

  private void changed(long to) {
    if (to != version + 1) {
      warn(Warning.OUT_OF_ORDER);
    }
    version = to;
  }

  private void ordered(long to) {
    if (to <= seq) {
      warn(Warning.OUT_OF_ORDER);
    }
    seq = to;
  }

  private void warn(Warning warning) {
    news.add(new News.Warned(warning));
  }
}
