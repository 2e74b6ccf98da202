package sanctuary.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static sanctuary.protocol.GoldenFrames.octets;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The codec of control frames")
class FrameCodecTest {
  private final FrameCodec codec = new FrameCodec();

  @ParameterizedTest
  @MethodSource("clientFrames")
  @DisplayName("reads every golden frame of a client")
  void readsClientFrames(JsonObject golden) throws BrokenFrameException {
    var frame = codec.decode(golden.getString("text"));

    assertThat(frame).isEqualTo(expected(golden.getJsonObject("fields")));
  }

  @ParameterizedTest
  @MethodSource("serverFrames")
  @DisplayName("writes every golden frame of a server")
  void writesServerFrames(JsonObject golden) {
    var text = codec.encode(frame(golden.getJsonObject("fields")));

    assertThat(parse(text)).isEqualTo(parse(golden.getString("text")));
  }

  @ParameterizedTest
  @MethodSource("brokenFrames")
  @DisplayName("refuses what is no frame, without quoting it")
  void refusesBrokenFrames(JsonObject golden) {
    assertThatExceptionOfType(BrokenFrameException.class)
        .isThrownBy(() -> codec.decode(golden.getString("text")))
        .withMessage("not a frame of the protocol")
        .withNoCause();
  }

  @Test
  @DisplayName("answers any damage to any frame with a frame or one kind of exception")
  void fuzz() {
    var chance = new Random(6969);
    var texts = clientFrames().map(arguments -> text((JsonObject) argument(arguments))).toList();
    for (int round = 0; round < 5_000; round++) {
      var text = new StringBuilder(texts.get(chance.nextInt(texts.size())));
      for (int damage = chance.nextInt(4); damage >= 0; damage--) {
        damage(text, chance);
      }
      assertThatCode(() -> decodeOrRefuse(text.toString())).doesNotThrowAnyException();
    }
  }

  private static void damage(StringBuilder text, Random chance) {
    int at = chance.nextInt(text.length());
    switch (chance.nextInt(4)) {
      case 0 -> text.setCharAt(at, "{}[]\",:0-\\\u0000é".charAt(chance.nextInt(12)));
      case 1 -> text.deleteCharAt(at).append(' ');
      case 2 -> text.insert(at, text.substring(at / 2, at));
      default -> text.setLength(Math.max(1, at));
    }
  }

  private void decodeOrRefuse(String text) {
    try {
      assertThat(codec.decode(text)).isNotNull();
    } catch (BrokenFrameException refused) {
      assertThat(refused).hasNoCause();
    }
  }

  static Stream<Arguments> clientFrames() {
    return GoldenFrames.read("control.json", "client");
  }

  static Stream<Arguments> serverFrames() {
    return GoldenFrames.read("control.json", "server")
        .filter(arguments -> !((JsonObject) argument(arguments)).containsKey("only"));
  }

  static Stream<Arguments> brokenFrames() {
    return GoldenFrames.read("bad.json", "client")
        .filter(arguments -> ((JsonObject) argument(arguments)).containsKey("text"));
  }

  private static Object argument(Arguments arguments) {
    return ((Named<?>) arguments.get()[0]).getPayload();
  }

  private static String text(JsonObject golden) {
    return golden.getString("text");
  }

  private static JsonObject parse(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static ClientFrame expected(JsonObject fields) {
    return switch (fields.getString("type")) {
      case "hello" ->
          new ClientFrame.Hello(
              new RoomId(octets(fields, "room")), new Address(octets(fields, "address")));
      case "create" ->
          new ClientFrame.Create(
              new Address(octets(fields, "address")),
              new PublicKey(octets(fields, "accessKey")),
              new Genesis(octets(fields, "genesis")),
              new MemberRecord(octets(fields, "record")));
      case "join" -> new ClientFrame.Join(new MemberRecord(octets(fields, "record")));
      case "resume" ->
          new ClientFrame.Resume(
              new Handle(octets(fields, "handle")),
              fields.getInt("slot"),
              new Signature(octets(fields, "signature")));
      case "leave" -> new ClientFrame.Leave(new Signature(octets(fields, "signature")));
      case "kick" -> expectedKick(fields);
      case "policy" ->
          new ClientFrame.ChangePolicy(
              number(fields, "version"),
              change(fields),
              new Signature(octets(fields, "signature")));
      case "admit" ->
          new ClientFrame.Admit(
              number(fields, "version"),
              fields.getInt("knock"),
              octets(fields, "roster"),
              new Signature(octets(fields, "signature")));
      case "decline" ->
          new ClientFrame.Decline(
              fields.getInt("knock"), new Signature(octets(fields, "signature")));
      case "appoint" ->
          new ClientFrame.Appoint(
              fields.getInt("target"), new Signature(octets(fields, "signature")));
      case "stop" ->
          new ClientFrame.Stop(
              new Address(octets(fields, "address")), new Signature(octets(fields, "signature")));
      case "ping" -> new ClientFrame.Ping();
      default -> throw new AssertionError("a golden frame that this test does not know");
    };
  }

  private static ClientFrame expectedKick(JsonObject fields) {
    var shares = new ArrayList<ClientFrame.Share>();
    for (JsonObject share : fields.getJsonArray("shares").getValuesAs(JsonObject.class)) {
      shares.add(new ClientFrame.Share(share.getInt("slot"), octets(share, "frame")));
    }
    return new ClientFrame.Kick(
        number(fields, "version"),
        fields.containsKey("target") ? fields.getInt("target") : null,
        new Address(octets(fields, "address")),
        new Address(octets(fields, "newAddress")),
        new PublicKey(octets(fields, "newAccessKey")),
        new Certificate(octets(fields, "certificate")),
        shares,
        new Signature(octets(fields, "signature")));
  }

  private static @Nullable Pass pass(JsonObject fields) {
    return fields.containsKey("pass") ? new Pass(octets(fields, "pass")) : null;
  }

  private static ServerFrame frame(JsonObject fields) {
    return switch (fields.getString("type")) {
      case "challenge" ->
          new ServerFrame.Challenge(
              new Nonce(octets(fields, "nonce")),
              terms(fields.getJsonObject("limits")),
              number(fields, "time"),
              fields.containsKey("genesis") ? new Genesis(octets(fields, "genesis")) : null,
              fields.containsKey("state")
                  ? word(RoomState.values(), RoomState::word, fields.getString("state"))
                  : null);
      case "welcome" ->
          new ServerFrame.Welcome(
              fields.getInt("slot"),
              new Handle(octets(fields, "handle")),
              number(fields, "seq"),
              number(fields, "version"),
              new Address(octets(fields, "address")),
              fields.getBoolean("locked"),
              fields.getJsonArray("members").getValuesAs(JsonObject.class).stream()
                  .map(
                      member ->
                          new ServerFrame.Seated(
                              member.getInt("slot"),
                              new MemberRecord(octets(member, "record")),
                              word(Presence.values(), Presence::word, member.getString("state")),
                              pass(member),
                              member.containsKey("appointment")
                                  ? new Signature(octets(member, "appointment"))
                                  : null))
                  .toList(),
              certificate(fields));
      case "joined" ->
          new ServerFrame.Joined(
              fields.getInt("slot"),
              number(fields, "version"),
              new MemberRecord(octets(fields, "record")),
              pass(fields));
      case "knocking" -> new ServerFrame.Knocking();
      case "knock" ->
          new ServerFrame.Knock(fields.getInt("knock"), new MemberRecord(octets(fields, "record")));
      case "withdrawn" ->
          new ServerFrame.Withdrawn(
              fields.getInt("knock"), fields.containsKey("by") ? fields.getInt("by") : null);
      case "appointed" ->
          new ServerFrame.Appointed(
              fields.getInt("slot"), new Signature(octets(fields, "signature")));
      case "left" ->
          new ServerFrame.Left(
              fields.getInt("slot"),
              number(fields, "version"),
              word(Departure.values(), Departure::word, fields.getString("how")),
              signature(fields));
      case "away" -> new ServerFrame.Away(fields.getInt("slot"));
      case "back" -> new ServerFrame.Back(fields.getInt("slot"));
      case "kicked" ->
          new ServerFrame.Kicked(
              fields.getInt("by"),
              fields.containsKey("target") ? fields.getInt("target") : null,
              number(fields, "version"),
              new Signature(octets(fields, "signature")),
              optional(fields, "successor"),
              fields.containsKey("newAddress") ? new Address(octets(fields, "newAddress")) : null,
              fields.containsKey("newAccessKey")
                  ? new PublicKey(octets(fields, "newAccessKey"))
                  : null,
              certificate(fields),
              optional(fields, "share"));
      case "policy" ->
          new ServerFrame.PolicyChanged(
              fields.getInt("by"),
              number(fields, "version"),
              change(fields),
              new Signature(octets(fields, "signature")));
      case "stopped" ->
          new ServerFrame.Stopped(fields.getInt("by"), new Signature(octets(fields, "signature")));
      case "refused" ->
          new ServerFrame.Refused(
              word(Request.values(), Request::word, fields.getString("request")),
              word(Refusal.values(), Refusal::word, fields.getString("reason")),
              fields.containsKey("ref") ? fields.getInt("ref") : null,
              fields.containsKey("retryAfter") ? number(fields, "retryAfter") : null);
      case "pong" -> new ServerFrame.Pong();
      default -> throw new AssertionError("a golden frame that this test does not know");
    };
  }

  private static ServerFrame.Terms terms(JsonObject limits) {
    return new ServerFrame.Terms(
        limits.getInt("members"),
        limits.getInt("frame"),
        limits.getInt("text"),
        limits.getInt("messages"),
        limits.getInt("bytes"),
        limits.getInt("window"),
        limits.getInt("silence"),
        limits.getInt("grace"));
  }

  private static Long number(JsonObject fields, String name) {
    return fields.getJsonNumber(name).longValueExact();
  }

  private static Change change(JsonObject fields) {
    return word(Change.values(), Change::word, fields.getString("change"));
  }

  private static @Nullable Octets optional(JsonObject fields, String name) {
    return fields.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL
        ? null
        : octets(fields, name);
  }

  private static @Nullable Signature signature(JsonObject fields) {
    var octets = optional(fields, "signature");
    return octets == null ? null : new Signature(octets);
  }

  private static @Nullable Certificate certificate(JsonObject fields) {
    var octets = optional(fields, "certificate");
    return octets == null ? null : new Certificate(octets);
  }

  private static <E> E word(E[] values, Function<E, String> wording, String word) {
    return Stream.of(values)
        .filter(value -> wording.apply(value).equals(word))
        .findFirst()
        .orElseThrow();
  }
}
