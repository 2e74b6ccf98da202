package sanctuary.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.Guest;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.client.room.News;
import sanctuary.client.room.Warning;
import sanctuary.deploy.Everywhere;

@DisplayName("In a room with rules of its own")
@Everywhere
class RoomRulesIT extends Visit {
  private static final int STOPPED = 4502;
  private static final int TIME_OVER = 4506;

  @Test
  @DisplayName("whoever knocks hears nothing until a member lets it in, and sees then whom it sees")
  void knock() {
    var ada = guest().creates("Ada", Genesis.KNOCK);
    var ben = guest().waitsFor(ada.link(), "Ben");
    ada.letsIn();
    assertThat(ben.isAnswered()).isEmpty();
    assertThat(ada.awaits(News.Entered.class).alias()).isEqualTo("Ben");

    var cleo = guest().waitsFor(ada.link(), "Cleo");
    ben.says("she does not hear this");
    assertThat(ada.hears()).isEqualTo("Ben: she does not hear this");
    ben.letsIn();
    assertThat(cleo.isAnswered()).isEmpty();
    assertThat(cleo.room().aliases()).containsExactly("Ada", "Ben");
    ada.awaits(News.Entered.class);
    ada.says("welcome");
    assertThat(cleo.hears()).isEqualTo("Ada: welcome");
    assertThat(ada.warnings()).isEmpty();
    assertThat(ben.warnings()).isEmpty();
    assertThat(cleo.warnings()).isEmpty();
  }

  @Test
  @DisplayName("whoever is turned away is told so")
  void turnedAway() {
    var ada = guest().creates("Ada", Genesis.KNOCK);
    var ben = guest().waitsFor(ada.link(), "Ben");
    ada.turnsAway();
    assertThat(reason(ben.isAnswered())).isEqualTo("declined");
    ada.awaits(News.Withdrawn.class);
  }

  @Test
  @DisplayName("the host appoints a co-host, who may do what is kept for the host")
  void coHost() {
    var ada = guest().creates("Ada", Genesis.HOST_STOPS | Genesis.HOST_LOCKS);
    var ben = guest().joins(ada.link(), "Ben");
    var cleo = guest().joins(ada.link(), "Cleo");
    ada.awaits(News.Entered.class);
    ada.awaits(News.Entered.class);
    ben.awaits(News.Entered.class);
    ada.appoints("Ben");
    assertThat(ben.awaits(News.Appointed.class).alias()).isEqualTo("Ben");
    assertThat(cleo.awaits(News.Appointed.class).alias()).isEqualTo("Ben");
    ben.stops();
    assertThat(cleo.closed()).isEqualTo(STOPPED);
    assertThat(cleo.awaits(News.Stopped.class).by()).isEqualTo("Ben");
  }

  @Test
  @DisplayName("the link changes with everybody inside, and the old one opens nothing")
  void newLink() {
    var ada = guest().creates("Ada");
    var old = ada.link();
    var ben = guest().joins(old, "Ben");
    ada.awaits(News.Entered.class);
    ada.changesLink();
    assertThat(ben.awaits(News.LinkChanged.class).by()).isEqualTo("Ada");
    assertThat(ada.awaits(News.LinkChanged.class).by()).isEqualTo("Ada");
    assertThat(ben.link()).isEqualTo(ada.link()).isNotEqualTo(old);
    assertThat(guest().knocks(old).genesis()).isNull();
    guest().joins(ben.link(), "Cleo").says("by the new one");
    assertThat(ada.hears()).isEqualTo("Cleo: by the new one");
    assertThat(ada.warnings()).isEmpty();
    assertThat(ben.warnings()).isEmpty();
  }

  @Test
  @DisplayName("nobody comes in without the passphrase, and everybody with it")
  void passphrase() {
    var ada = guest().createsGuarded("Ada", "ﬁve words");
    var key = ada.link().key();
    var without = Link.read(key);
    var mallory = guest();
    mallory.knocks(without);
    assertThat(reason(mallory.triesToJoin(without, "Mallory"))).isEqualTo("wrong-proof");
    guest().joins(Link.read(key).with("five words"), "Ben").says("in any normalisation");
    assertThat(ada.hears()).isEqualTo("Ben: in any normalisation");
  }

  @Test
  @DisplayName("everybody is sent out when its time is over")
  void end() {
    var identity = Identity.fresh();
    long end = Instant.now().getEpochSecond() + 6; // until then three have come
    var genesis = new Genesis(identity.key(), Genesis.FOR_ALL, end, 2, 0, Bytes.random(16));
    var ada = seen(Guest.at(page(), identity)).creates("Ada", genesis, Link.to(genesis));
    var ben = guest().joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
    ServerFrame.Challenge full = guest().knocks(ada.link());
    assertThat(full.state()).isEqualTo("full");
    assertThat(full.time()).isLessThanOrEqualTo(end);
    assertThat(ben.closed()).isEqualTo(TIME_OVER);
    assertThat(ada.closed()).isEqualTo(TIME_OVER);
    assertThat(ada.warnings()).doesNotContain(Warning.UNPROVEN_ORDER);
  }
}
