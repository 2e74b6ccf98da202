package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;

@DisplayName("What follows a message")
class SequelTest {
  private static final Vectors VECTORS = Vectors.read("life");

  static Stream<Arguments> bad() {
    return Vectors.each("life", "bad");
  }

  @Test
  @DisplayName("is an edit, as the other implementation writes it")
  void edit() {
    var vector = VECTORS.in("edit");
    agree(
        Content.EDIT,
        vector.bytes("body"),
        new Sequel.Edit(own(vector.in("of")), mids(vector), vector.text("text")));
  }

  @Test
  @DisplayName("is a deletion")
  void deletion() {
    var vector = VECTORS.in("deletion");
    var all = vector.all("all").stream().map(SequelTest::own).toList();
    agree(Content.DELETION, vector.bytes("body"), new Sequel.Deletion(all));
  }

  @Test
  @DisplayName("is a reaction, or takes one back")
  void reaction() {
    for (var vector : VECTORS.all("reactions")) {
      agree(
          Content.REACTION,
          vector.bytes("body"),
          new Sequel.Reaction(ref(vector.in("to")), vector.truth("on"), vector.text("emoji")));
    }
  }

  @Test
  @DisplayName("is words that answer, or call somebody")
  void addressed() {
    for (var vector : VECTORS.all("addressed")) {
      var to = vector.has("to") ? Optional.of(ref(vector.in("to"))) : Optional.<Sequel.Ref>empty();
      agree(
          Content.ADDRESSED,
          vector.bytes("body"),
          new Sequel.Addressed(vector.truth("action"), to, mids(vector), vector.text("text")));
    }
  }

  @Test
  @DisplayName("is another name")
  void name() {
    var vector = VECTORS.in("name");
    agree(Content.NAME, vector.bytes("body"), new Sequel.Name(vector.text("alias")));
  }

  @Test
  @DisplayName("goes to one alone in the payload of a whisper")
  void payloads() {
    var sequel = VECTORS.in("sequel");
    var aside = new Payload.Aside(sequel.number("w"), sequel.number("kind"), sequel.bytes("body"));
    assertThat(aside.bytes()).isEqualTo(sequel.bytes("payload"));
    assertThat(Payload.read(sequel.bytes("payload"))).isEqualTo(aside);
    assertThat(Sequel.read(aside.type(), aside.body())).isInstanceOf(Sequel.Addressed.class);

    var named = VECTORS.in("named");
    var name = new Payload.Named(named.number("n"), named.text("alias"));
    assertThat(name.bytes()).isEqualTo(named.bytes("payload"));
    assertThat(Payload.read(named.bytes("payload"))).isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("bad")
  @DisplayName("is nothing of another shape")
  void bad(Vectors vector) {
    assertThatThrownBy(() -> Sequel.read(vector.number("type"), vector.bytes("body")))
        .isInstanceOf(MalformedException.class);
  }

  private static void agree(int type, Bytes body, Sequel sequel) {
    assertThat(sequel.body()).isEqualTo(body);
    assertThat(Sequel.read(type, body)).isEqualTo(sequel);
  }

  private static Sequel.Own own(Vectors vector) {
    return new Sequel.Own(vector.number("n"), vector.bytes("hash"));
  }

  private static Sequel.Ref ref(Vectors vector) {
    return new Sequel.Ref(vector.bytes("mid"), own(vector));
  }

  private static List<Bytes> mids(Vectors vector) {
    return vector.texts("mentions").stream().map(Bytes::hex).toList();
  }
}
