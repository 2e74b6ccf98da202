package sanctuary.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.Guest;
import sanctuary.client.room.News;
import sanctuary.client.room.Warning;
import sanctuary.deploy.Everywhere;

@DisplayName("Who loses the connection")
@Everywhere
class ResumeIT extends Visit {
  private static final int KICKED = 4501;
  private static final int RESUMED_ELSEWHERE = 4504;

  private Guest ada;
  private Guest ben;

  @BeforeEach
  void adaAndBenAreTalking() {
    ada = guest().creates("Ada");
    ben = guest().joins(ada.link(), "Ben");
    ada.awaits(News.Entered.class);
    ada.says("hello");
    assertThat(ben.hears()).isEqualTo("Ada: hello");
  }

  private void benIsCutOff() {
    ben.connection().lose();
    assertThat(ada.awaits(News.Away.class).alias()).isEqualTo("Ben");
  }

  private void assertTheyTalk() {
    ada.says("there you are");
    assertThat(ben.hears()).isEqualTo("Ada: there you are");
    ben.says("so are you");
    assertThat(ada.hears()).isEqualTo("Ben: so are you");
    ben.whispers("Ada", "psst");
    assertThat(ada.awaits(News.Whispered.class).text()).isEqualTo("psst");
    assertThat(ada.warnings()).isEmpty();
    assertThat(ben.warnings()).allMatch(Warning.GAP::equals);
  }

  @Test
  @DisplayName("is away until it is back in its seat, and talks on as the same")
  void back() {
    benIsCutOff();
    ben.resumes();

    assertThat(ada.awaits(News.Back.class).alias()).isEqualTo("Ben");
    assertThat(ben.room().aliases()).containsExactly("Ada");
    assertTheyTalk();
    assertThat(ada.unread()).noneMatch(News.Entered.class::isInstance);
  }

  @Test
  @DisplayName("without the server having noticed takes the seat over, and the old one is closed")
  void unnoticed() {
    var old = ben.connection();
    ben.resumes();

    assertThat(old.closed().code()).isEqualTo(RESUMED_ELSEWHERE);
    ada.awaits(News.Back.class);
    assertTheyTalk();
    assertThat(ada.unread()).noneMatch(News.Away.class::isInstance);
  }

  @Test
  @DisplayName("can not be whispered to until it is back, and then hears the whisper once")
  void whisper() {
    benIsCutOff();
    ada.whispers("Ben", "psst");

    var refused = ada.awaits(News.Refused.class);
    assertThat(refused.request()).isEqualTo("pair");
    assertThat(refused.reason()).isEqualTo("away");
    ben.resumes();
    ada.awaits(News.Back.class);
    assertThat(ben.awaits(News.Whispered.class)).isEqualTo(new News.Whispered("Ada", "psst"));
    assertThat(ada.awaits(News.Heard.class)).isEqualTo(new News.Heard("Ben", 1));
    assertTheyTalk();
    assertThat(ben.unread()).noneMatch(News.Whispered.class::isInstance);
  }

  @Test
  @DisplayName("is given what was said meanwhile by who said it")
  void missed() {
    benIsCutOff();
    ada.says("you miss this");
    ada.acts("waits");
    ben.resumes();
    ben.says("what did I miss?");
    assertThat(ada.hears()).isEqualTo("Ben: what did I miss?");

    assertThat(ben.learns()).isEqualTo("Ada: you miss this");
    assertThat(ben.learns()).isEqualTo("Ada: waits");
    assertTheyTalk();
  }

  @Test
  @DisplayName("is given what somebody said who has left since, from the memory of another")
  void fromAnother() {
    var cleo = guest().joins(ada.link(), "Cleo");
    ada.awaits(News.Entered.class);
    ben.awaits(News.Entered.class);
    benIsCutOff();
    cleo.awaits(News.Away.class);
    cleo.saysFarewell("my last words");
    assertThat(ada.hears()).isEqualTo("Cleo: my last words");
    ada.awaits(News.Gone.class);
    ben.resumes();
    ben.says("what did I miss?");
    assertThat(ada.hears()).isEqualTo("Ben: what did I miss?");

    assertThat(ben.learns()).isEqualTo("Cleo: my last words");
  }

  @Test
  @DisplayName("is given nothing that was said before it came")
  void notEntitled() {
    var dan = guest().joins(ada.link(), "Dan");
    ada.awaits(News.Entered.class);
    dan.asks();
    dan.says("anything?");
    assertThat(ada.hears()).isEqualTo("Dan: anything?");
    ada.says("nothing for you");

    assertThat(dan.hears()).isEqualTo("Ada: nothing for you");
    assertThat(dan.unread()).noneMatch(News.Repaired.class::isInstance);
    assertThat(dan.warnings()).isEmpty();
  }

  @Test
  @DisplayName("before it knows what got through says it again, and is heard once")
  void saidAgain() {
    ben.says("did you hear this?");
    ben.connection().lose();
    ben.resumes();
    ben.says("and this?");

    assertThat(ada.hears()).isEqualTo("Ben: did you hear this?");
    assertThat(ada.hears()).isEqualTo("Ben: and this?");
    assertThat(ada.warnings()).isEmpty();
  }

  @Test
  @DisplayName("and is kicked meanwhile is told who did it, and stays out")
  void kicked() {
    benIsCutOff();
    var cleo = guest().joins(ada.link(), "Cleo");
    ada.awaits(News.Entered.class);
    ada.kicks("Ben");
    ada.awaits(News.Removed.class);
    cleo.awaits(News.Removed.class);

    assertThat(ben.triesToResume()).isEmpty();
    assertThat(ben.closed()).isEqualTo(KICKED);
    ada.says("just us");
    assertThat(cleo.hears()).isEqualTo("Ada: just us");
    assertThat(ada.unread()).noneMatch(News.Back.class::isInstance);
  }

  @Test
  @DisplayName("finds who came and who went meanwhile, and a room that is locked or not")
  void changes() {
    var cleo = guest().joins(ada.link(), "Cleo");
    ada.awaits(News.Entered.class);
    ben.awaits(News.Entered.class);
    benIsCutOff();
    var dan = guest().joins(ada.link(), "Dan");
    ada.awaits(News.Entered.class);
    cleo.leaves();
    ada.awaits(News.Gone.class);
    dan.awaits(News.Gone.class);
    dan.locks();
    ada.awaits(News.Policy.class);
    ben.resumes();

    assertThat(ben.room().aliases()).containsExactly("Ada", "Dan");
    assertThat(ben.room().isLocked()).isTrue();
    assertThat(ben.room().version()).isEqualTo(ada.room().version());
    assertTheyTalk();
  }
}
