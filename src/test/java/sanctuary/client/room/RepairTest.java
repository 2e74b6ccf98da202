package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.UnopenableException;

@DisplayName("What is said to repair")
class RepairTest {
  static Stream<Arguments> asks() {
    return Vectors.each("ask", "asks");
  }

  static Stream<Arguments> badAsks() {
    return Vectors.each("ask", "bad");
  }

  static Stream<Arguments> badAnswers() {
    return Vectors.each("answer", "badPayloads");
  }

  @ParameterizedTest
  @MethodSource("asks")
  @DisplayName("is asked as the other implementation does")
  void ask(Vectors vector) {
    var fields = vector.in("fields");
    var entries =
        fields.all("entries").stream()
            .map(
                entry ->
                    new Ask.Entry(
                        entry.bytes("mid"),
                        entry.truth("unopenable"),
                        entry.number("after"),
                        entry.all("ranges").stream()
                            .map(range -> new Ask.Range(range.number("from"), range.number("to")))
                            .toList()))
            .toList();
    var helpers = fields.texts("helpers").stream().map(Bytes::hex).toList();
    var ask = new Ask(fields.truth("lacksLink"), fields.truth("fromAll"), helpers, entries);

    assertThat(ask.bytes()).isEqualTo(vector.bytes("body"));
    assertThat(Ask.read(vector.bytes("body"))).isEqualTo(ask);
  }

  @ParameterizedTest
  @MethodSource("badAsks")
  @DisplayName("is no ask of another shape")
  void badAsk(Vectors vector) {
    assertThatThrownBy(() -> Ask.read(vector.bytes("body"))).isInstanceOf(MalformedException.class);
  }

  @Test
  @DisplayName("is answered as the other implementation does, and receipts are given")
  void answer() {
    var vectors = Vectors.read("answer");
    var link = Vectors.keys(vectors.text("link"));
    var dora = Vectors.receiver(vectors.text("from"), vectors.text("to"));
    for (var vector : vectors.all("answers")) {
      var answer = answerOf(vector.in("fields"));
      assertThat(answer.bytes()).isEqualTo(vector.bytes("payload"));
      var opened = dora.open(vector.bytes("frame"), Bytes.NONE, link);
      assertThat(Payload.read(opened.payload())).isEqualTo(answer);
      opened.keep();
    }
    for (var vector : Vectors.read("whisper").all("receipts")) {
      var receipt = new Payload.Receipt(vector.number("w"));
      assertThat(receipt.bytes()).isEqualTo(vector.bytes("payload"));
      assertThat(Payload.read(vector.bytes("payload"))).isEqualTo(receipt);
    }
  }

  @ParameterizedTest
  @MethodSource("badAnswers")
  @DisplayName("is no answer of another shape")
  void badAnswer(Vectors vector) {
    assertThatThrownBy(() -> Payload.read(vector.bytes("payload")))
        .isInstanceOf(UnopenableException.class);
  }

  @Test
  @DisplayName("is given in as many answers as it takes, none larger than it may be")
  void portions() {
    var items = new ArrayList<Answer.Item>();
    for (int number = 1; number <= 300; number++) {
      var content = Bytes.zeros(number % 7 == 0 ? 8_200 : 10);
      items.add(new Answer.Item(Bytes.zeros(8), number, content, Bytes.zeros(64)));
    }
    var answers = Answer.of(1, items);

    assertThat(answers)
        .allSatisfy(one -> assertThat(one.bytes().length()).isLessThanOrEqualTo(16_384));
    assertThat(answers.stream().flatMap(one -> one.items().stream()))
        .containsExactlyElementsOf(items);
    assertThat(Answer.of(0, List.of())).hasSize(1);
  }

  private static Answer answerOf(Vectors fields) {
    var items =
        fields.all("items").stream()
            .map(
                item ->
                    new Answer.Item(
                        item.bytes(item.has("record") ? "record" : "mid"),
                        item.number("seq"),
                        item.bytes("content"),
                        item.bytes("signature")))
            .toList();
    return new Answer(fields.number("base"), items);
  }
}
