package sanctuary.client.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.UnopenableException;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.ServerFrame;

/**
 * A room as one of its members knows it: begins with the welcome and hears every frame after it.
 * What does not verify changes nothing and becomes a {@link Warning}. Not for several threads.
 */
public final class Room implements ServerFrame.Listener {
  private final Genesis genesis;
  private final Bytes gh;
  private final Identity self;
  private final Alias alias;
  private final int slot;
  private final Bytes handle;
  private final Door door;
  private final Chain chain;
  private final Hosts hosts;

  /** The records of those who knock, by their numbers. */
  private final Map<Integer, MemberRecord> knocks = new HashMap<>();

  private final Voice voice = new Voice(this);
  private final Archive archive = new Archive();
  private final Repair repair = new Repair(this);

  /** Those who were here, with what is known of their messages. */
  private final List<Member> past = new ArrayList<>();

  /** What is to be sent without being told to: receipts, answers, whispers again. */
  private final List<ClientFrame.Pair> replies = new ArrayList<>();

  /** The numbers of this member's messages by the refs under which they are on their way. */
  private final Map<Integer, Long> underway = new HashMap<>();

  /** The refs of replies, of which nobody wants news. */
  private final Set<Integer> quiet = new HashSet<>();

  private final Map<Integer, Member> members = new TreeMap<>();
  private final List<News> news = new ArrayList<>();

  /** The new link of this member's own order to kick, until the order comes back. */
  private @Nullable Link offered;

  private long version;
  private long seq;
  private boolean locked;

  /** Enters with the server's welcome, believing of it what verifies. */
  public Room(Genesis genesis, Link link, Identity self, Alias alias, ServerFrame.Welcome welcome) {
    this.genesis = genesis;
    this.gh = genesis.hash();
    this.self = self;
    this.alias = alias;
    door = new Door(gh, link);
    chain = new Chain(self.mid());
    hosts = new Hosts(genesis);
    slot = welcome.slot();
    handle = welcome.handle();
    version = welcome.version();
    seq = welcome.seq();
    locked = welcome.locked();
    if (welcome.certificate() != null && !door.certifies(welcome.certificate())) {
      warn(Warning.UNPROVEN_CERTIFICATE);
    }
    welcome.members().stream()
        .filter(seat -> seat.slot() != slot)
        .forEach(seat -> admit(seat.slot(), seat.record()));
    welcome.members().forEach(this::appoint);
    if (genesis.knocks() && !genesis.host().equals(self.key())) {
      checkPass(welcome);
    }
    archive.sees(identities());
  }

  /** Whoever let this member in must have seen the same people in the room. */
  private void checkPass(ServerFrame.Welcome welcome) {
    var mine = welcome.members().stream().filter(seat -> seat.slot() == slot).findFirst();
    if (!isLetIn(self.key(), mine.orElseThrow().pass())
        || !Pass.read(mine.orElseThrow().pass()).roster().equals(roster())) {
      warn(Warning.UNPROVEN_MEMBER);
    }
  }

  private boolean isLetIn(Bytes newcomer, @Nullable Bytes bytes) {
    if (bytes == null) {
      return false;
    }
    var pass = Pass.read(bytes);
    return pass.isFor(newcomer, gh, door.address())
        && identities().contains(pass.by())
        && hosts.let(pass.by(), Genesis.HOST_LOCKS);
  }

  private void appoint(ServerFrame.Seat seat) {
    identityOf(seat.slot()).ifPresent(identity -> hosts.appoints(identity, seat.appointment()));
  }

  /** Comes back with the server's welcome: whoever is not listed has gone, others have come. */
  public void resumes(ServerFrame.Welcome welcome) {
    version = welcome.version();
    seq = welcome.seq();
    locked = welcome.locked();
    if (!welcome.address().equals(door.address())) {
      warn(Warning.LINK_LOST);
    }
    var listed =
        welcome.members().stream()
            .collect(Collectors.toMap(ServerFrame.Seat::slot, ServerFrame.Seat::record));
    underway.clear();
    replies.clear();
    for (var member : others()) {
      member.comesBack();
      if (!member.record().bytes().equals(listed.get(member.slot()))) {
        past.add(members.remove(member.slot()));
        news.add(new News.Gone(member.alias(), "timed-out"));
      }
    }
    for (var seat : welcome.members()) {
      if (seat.slot() != slot && !members.containsKey(seat.slot())) {
        admit(seat.slot(), seat.record())
            .ifPresent(newcomer -> news.add(new News.Entered(newcomer.alias())));
      }
    }
    archive.sees(identities());
    for (var seat : welcome.members()) {
      var member = members.get(seat.slot());
      if (member != null && seat.state().equals("away")) {
        member.goesAway();
      } else if (member != null) {
        whisperAgain(member);
      }
    }
  }

  // what is known

  /** What this member says. */
  public Voice voice() {
    return voice;
  }

  /** Today's link. */
  public Link link() {
    return door.link();
  }

  /** This member's place. */
  public int slot() {
    return slot;
  }

  /** What names its seat to the server. */
  public Bytes handle() {
    return handle;
  }

  /** The others, by place. */
  public List<Member> others() {
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

  /** The founding facts. */
  public Genesis genesis() {
    return genesis;
  }

  /** The hash of the genesis, which everything signed and sealed in this room is bound to. */
  public Bytes gh() {
    return gh;
  }

  Identity self() {
    return self;
  }

  Alias alias() {
    return alias;
  }

  Door door() {
    return door;
  }

  Archive archive() {
    return archive;
  }

  Repair repair() {
    return repair;
  }

  /** Those who were here. */
  List<Member> past() {
    return List.copyOf(past);
  }

  /** What somebody published who is or was here; empty if that is not known. */
  Optional<Bytes> recordOf(Bytes identity) {
    return Stream.concat(members.values().stream(), past.stream())
        .filter(member -> member.identity().equals(identity))
        .map(member -> member.record().bytes())
        .findFirst();
  }

  /** Somebody who was here and is known by its record only, if that is proven. */
  Member meets(MemberRecord record) {
    for (var known : Stream.concat(members.values().stream(), past.stream()).toList()) {
      if (known.identity().equals(record.identity())) {
        return known;
      }
    }
    var met = new Member(-1, record, door.nameOf(record), gh, self);
    past.add(met);
    return met;
  }

  /** A message of this member is on its way. */
  void awaitsAck(int ref, long number) {
    underway.put(ref, number);
  }

  /** What is to be sent without being told to. */
  public List<ClientFrame.Pair> takeReplies() {
    var taken = List.copyOf(replies);
    replies.clear();
    return taken;
  }

  private void replies(Member to, Payload payload) {
    var frame = voice.pair(to, payload);
    quiet.add(frame.ref());
    replies.add(frame);
  }

  Chain chain() {
    return chain;
  }

  /** What names the set of members this one sees. */
  Bytes roster() {
    return Content.roster(identities());
  }

  /** What this member will see when somebody has come in. */
  Bytes rosterWith(Bytes newcomer) {
    return Content.roster(Stream.concat(identities().stream(), Stream.of(newcomer)).toList());
  }

  /** A new link, which opens the room once the order that offers it comes back. */
  Link offers() {
    offered = door.link().changed();
    return offered;
  }

  // who comes and goes

  @Override
  public void joined(ServerFrame.Joined frame) {
    changed(frame.version());
    if (genesis.knocks() && !isLetIn(MemberRecord.read(frame.record()).identity(), frame.pass())) {
      warn(Warning.UNPROVEN_MEMBER);
      return;
    }
    admit(frame.slot(), frame.record())
        .ifPresent(newcomer -> news.add(new News.Entered(newcomer.alias())));
    archive.sees(identities());
  }

  private Optional<Member> admit(int place, Bytes bytes) {
    try {
      var record = MemberRecord.read(bytes);
      if (members.containsKey(place) || identities().contains(record.identity())) {
        throw new UnopenableException();
      }
      var member = new Member(place, record, door.nameOf(record), gh, self);
      members.put(place, member);
      return Optional.of(member);
    } catch (UnopenableException | MalformedException unproven) {
      warn(Warning.UNPROVEN_MEMBER);
      return Optional.empty();
    }
  }

  @Override
  public void knock(ServerFrame.Knock frame) {
    try {
      var record = MemberRecord.read(frame.record());
      knocks.put(frame.knock(), record);
      news.add(new News.Knocked(frame.knock(), door.nameOf(record).text()));
    } catch (UnopenableException | MalformedException unproven) {
      warn(Warning.UNPROVEN_MEMBER);
    }
  }

  @Override
  public void withdrawn(ServerFrame.Withdrawn frame) {
    knocks.remove(frame.knock());
    news.add(new News.Withdrawn(frame.knock()));
  }

  /** Who knocks under a number. */
  Bytes stranger(int knock) {
    return knocks.get(knock).identity();
  }

  @Override
  public void appointed(ServerFrame.Appointed frame) {
    var identity = identityOf(frame.slot());
    if (identity.filter(member -> hosts.appoints(member, frame.signature())).isPresent()) {
      news.add(new News.Appointed(aliasOf(frame.slot())));
    } else {
      warn(Warning.UNPROVEN_ORDER);
    }
  }

  @Override
  public void left(ServerFrame.Left frame) {
    changed(frame.version());
    var gone = members.remove(frame.slot());
    if (gone == null) {
      return; // one whose record did not verify
    }
    past.add(gone);
    archive.sees(identities());
    if (frame.how().equals("left") && !isSaid(gone, frame.signature())) {
      warn(Warning.UNPROVEN_LEAVE);
    }
    news.add(new News.Gone(gone.alias(), frame.how()));
  }

  private boolean isSaid(Member gone, @Nullable Bytes signature) {
    return signature != null
        && Statement.leave(gh, gone.identity()).isSignedBy(gone.identity(), signature);
  }

  @Override
  public void away(ServerFrame.Away frame) {
    Optional.ofNullable(members.get(frame.slot()))
        .ifPresent(
            member -> {
              member.goesAway();
              news.add(new News.Away(member.alias()));
            });
  }

  @Override
  public void back(ServerFrame.Back frame) {
    Optional.ofNullable(members.get(frame.slot()))
        .ifPresent(
            member -> {
              member.comesBack();
              news.add(new News.Back(member.alias()));
              whisperAgain(member);
            });
  }

  // orders

  @Override
  public void kicked(ServerFrame.Kicked frame) {
    changed(frame.version());
    var target = frame.target() == null ? Optional.of(Bytes.NONE) : midOf(frame.target());
    if (target.isEmpty() || !isOrdered(kick(frame, target.get()), frame)) {
      warn(Warning.UNPROVEN_ORDER);
      return;
    }
    var by = aliasOf(frame.by());
    if (frame.target() != null && frame.target() == slot) {
      news.add(new News.RemovedMe(by));
      return;
    }
    var gone = frame.target() == null ? null : members.remove(frame.target());
    if (gone != null) {
      past.add(gone);
    }
    archive.sees(identities());
    var newLink = frame.by() == slot ? Optional.ofNullable(offered) : share(frame);
    offered = null;
    door.changes(frame.newAddress(), frame.newAccessKey());
    if (newLink.filter(door::takesOver).isEmpty()) {
      warn(Warning.LINK_LOST);
    }
    if (!door.certifies(frame.certificate())
        || !door.certificate().orElseThrow().lists(identities())) {
      warn(Warning.UNPROVEN_CERTIFICATE);
    }
    news.add(gone == null ? new News.LinkChanged(by) : new News.Removed(by, gone.alias()));
  }

  private Statement kick(ServerFrame.Kicked frame, Bytes target) {
    var successor =
        frame.successor() != null
            ? frame.successor()
            : LinkKeys.successor(frame.newAddress(), frame.newAccessKey());
    return Statement.kick(gh, door.address(), frame.version() - 1, target, successor);
  }

  private boolean isOrdered(Statement order, ServerFrame.Kicked frame) {
    return isOrdered(order, frame.by(), frame.signature(), Genesis.HOST_KICKS);
  }

  private Optional<Link> share(ServerFrame.Kicked frame) {
    if (frame.share() == null) {
      return Optional.empty();
    }
    return payload(frame.by(), frame.share())
        .filter(Payload.Share.class::isInstance)
        .map(share -> door.link().with(((Payload.Share) share).secret()));
  }

  @Override
  public void policy(ServerFrame.Policy frame) {
    changed(frame.version());
    var order = Statement.policy(gh, door.address(), frame.version() - 1, frame.change());
    if (!isOrdered(order, frame.by(), frame.signature(), Genesis.HOST_LOCKS)) {
      warn(Warning.UNPROVEN_ORDER);
      return;
    }
    locked = frame.change().equals("lock");
    news.add(new News.Policy(aliasOf(frame.by()), frame.change()));
  }

  @Override
  public void stopped(ServerFrame.Stopped frame) {
    var order = Statement.stop(gh, door.address());
    if (!isOrdered(order, frame.by(), frame.signature(), Genesis.HOST_STOPS)) {
      warn(Warning.UNPROVEN_ORDER);
      return;
    }
    news.add(new News.Stopped(aliasOf(frame.by())));
  }

  private boolean isOrdered(Statement order, int by, Bytes signature, int bit) {
    return identityOf(by)
        .filter(author -> hosts.let(author, bit) && order.isSignedBy(author, signature))
        .isPresent();
  }

  // messages

  @Override
  public void message(ServerFrame.Message frame) {
    ordered(frame.seq());
    try {
      var from = sender(frame.from());
      var opened =
          from.receiver().open(frame.wrap(), SealedMessage.bind(frame.body()), door.keysOfSetups());
      var said = new SealedMessage(frame.body(), opened.payload()).openSigned(from.identity(), gh);
      opened.keep();
      from.canBeOpened(true);
      hear(from, said, frame.seq(), from.begins(opened.base()));
    } catch (UnopenableException notForMe) {
      warn(Warning.UNOPENABLE);
      Optional.ofNullable(members.get(frame.from())).ifPresent(from -> from.canBeOpened(false));
    }
  }

  private void hear(Member from, SignedContent said, long at, boolean whole) {
    var content = said.content();
    if (from.isKnown(content)) {
      return; // said again, because it was not known that it had arrived
    }
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
    chain.saw(from, content);
    archive.hears(from.identity(), said, at);
    if (content.type() == Content.ASK) {
      answers(from, content);
    } else if (content.isWords()) {
      boolean sameRoster = content.roster().equals(roster());
      news.add(new News.Said(from.alias(), content.type(), content.text(), sameRoster));
    }
  }

  private void answers(Member asker, Content content) {
    try {
      var ask = Ask.read(content.body());
      ask.entries().stream()
          .filter(entry -> entry.mid().equals(self.mid()) && entry.unopenable())
          .forEach(entry -> asker.sender().startAnew());
      repair.answer(asker, ask).forEach(answer -> replies(asker, answer));
    } catch (MalformedException noAsk) {
      warn(Warning.UNOPENABLE);
    }
  }

  private void isGiven(Member by, Answer answer) {
    if (answer.base() > 0) {
      by.begins(OptionalLong.of(answer.base()));
    }
    for (var item : answer.items()) {
      try {
        takesIn(repair.read(item));
      } catch (UnopenableException unproven) {
        warn(Warning.UNOPENABLE);
      }
    }
  }

  private void takesIn(Repair.Given given) {
    var content = given.said().content();
    if (!given.from().repaired(content)) {
      return;
    }
    chain.saw(given.from(), content);
    archive.hears(given.from().identity(), given.said(), given.seq());
    if (content.isWords()) {
      news.add(new News.Repaired(given.from().alias(), content.type(), content.text()));
    }
  }

  private void whisperAgain(Member to) {
    to.unheard().forEach((number, text) -> replies(to, new Payload.Whisper(number, text)));
  }

  /** Whether somebody saw another message than this member did. */
  private boolean differs(Content.Seen other) {
    var known =
        other.mid().equals(self.mid())
            ? Optional.ofNullable(chain.hash(other.number()))
            : members.values().stream()
                .filter(member -> member.mid().equals(other.mid()))
                .findFirst()
                .map(member -> member.hash(other.number()));
    return known.filter(hash -> !hash.first(4).equals(other.hash())).isPresent();
  }

  @Override
  public void pair(ServerFrame.Pair frame) {
    ordered(frame.seq());
    payload(frame.from(), frame.frame())
        .ifPresent(payload -> takes(members.get(frame.from()), payload));
  }

  private void takes(Member from, Payload payload) {
    if (payload instanceof Payload.Whisper whisper) {
      if (from.whispered(whisper.number())) {
        news.add(new News.Whispered(from.alias(), whisper.text()));
      }
      replies(from, new Payload.Receipt(whisper.number()));
    } else if (payload instanceof Payload.Aside aside) {
      from.whispered(aside.number());
      replies(from, new Payload.Receipt(aside.number()));
    } else if (payload instanceof Payload.Receipt receipt) {
      if (from.hasHeard(receipt.number())) {
        news.add(new News.Heard(from.alias(), receipt.number()));
      }
    } else if (payload instanceof Answer answer) {
      isGiven(from, answer);
    }
  }

  /** What a pair frame carries; empty, with a warning, if it does not open. */
  private Optional<Payload> payload(int place, Bytes frame) {
    try {
      var from = sender(place);
      var opened = from.receiver().open(frame, Bytes.NONE, door.keysOfSetups());
      var payload = Payload.read(opened.payload());
      opened.keep();
      if (!from.begins(opened.base())) {
        warn(Warning.GAP);
      }
      return Optional.of(payload);
    } catch (UnopenableException notForMe) {
      warn(Warning.UNOPENABLE);
      return Optional.empty();
    }
  }

  // the server's own words

  @Override
  public void challenge(ServerFrame.Challenge frame) {
    warn(Warning.OUT_OF_ORDER);
  }

  @Override
  public void welcome(ServerFrame.Welcome frame) {
    warn(Warning.OUT_OF_ORDER);
  }

  @Override
  public void knocking(ServerFrame.Knocking frame) {
    warn(Warning.OUT_OF_ORDER);
  }

  @Override
  public void refused(ServerFrame.Refused frame) {
    if (frame.ref() != null && quiet.remove(frame.ref())) {
      return; // said again when its receiver is back, or asks again
    }
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
    var number = underway.remove(frame.ref());
    if (number != null) {
      archive.accepted(number, self.key(), frame.seq());
    }
    if (!quiet.remove(frame.ref())) {
      news.add(new News.Accepted(frame.ref()));
    }
  }

  // who is who

  private Member sender(int place) {
    return Optional.ofNullable(members.get(place)).orElseThrow(UnopenableException::new);
  }

  private Optional<Bytes> identityOf(int place) {
    return place == slot
        ? Optional.of(self.key())
        : Optional.ofNullable(members.get(place)).map(Member::identity);
  }

  private Optional<Bytes> midOf(int place) {
    return identityOf(place).map(Identity::mid);
  }

  private String aliasOf(int place) {
    return place == slot ? alias.text() : members.get(place).alias();
  }

  private List<Bytes> identities() {
    return Stream.concat(Stream.of(self.key()), members.values().stream().map(Member::identity))
        .toList();
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
