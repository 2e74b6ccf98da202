package sanctuary.client.room;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.SigningKey;
import sanctuary.client.crypto.XWing;

/**
 * The examples of the encryption in {@code src/test/resources/vectors}, made by the other
 * implementation, and the room all of them happen in.
 */
final class Vectors {
  static final Vectors ROOM = read("room");
  static final Bytes GH = ROOM.in("genesis").bytes("hash");

  private final JsonObject json;

  private Vectors(JsonObject json) {
    this.json = json;
  }

  /** The vectors of one file. */
  static Vectors read(String file) {
    try (var stream = Vectors.class.getResourceAsStream("/vectors/" + file + ".json");
        var reader = Json.createReader(stream)) {
      return new Vectors(reader.readObject());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The elements of a list in one file, for parameterized tests: name, element. */
  static Stream<Arguments> each(String file, String list) {
    return read(file).all(list).stream()
        .map(element -> Arguments.argumentSet(element.name(), element));
  }

  String name() {
    return json.containsKey("name") ? text("name") : json.values().iterator().next().toString();
  }

  boolean has(String field) {
    return json.containsKey(field);
  }

  String text(String field) {
    return json.getString(field);
  }

  int number(String field) {
    return json.getInt(field);
  }

  boolean truth(String field) {
    return json.getBoolean(field);
  }

  Bytes bytes(String field) {
    return Bytes.hex(json.getString(field));
  }

  Bytes bytesOrNone(String field) {
    return Bytes.hex(json.getString(field, ""));
  }

  Vectors in(String field) {
    return new Vectors(json.getJsonObject(field));
  }

  List<Vectors> all(String field) {
    return json.getJsonArray(field).getValuesAs(JsonObject.class).stream()
        .map(Vectors::new)
        .toList();
  }

  List<String> texts(String field) {
    return json.getJsonArray(field).getValuesAs(JsonString::getString);
  }

  // the room

  static Link link(String name) {
    return Link.read(ROOM.in(name).text("roomKey"));
  }

  static Vectors member(String name) {
    return ROOM.in("members").in(name);
  }

  static Identity identity(String name) {
    var member = member(name);
    return new Identity(
        SigningKey.of(member.bytes("signingSecret")), XWing.of(member.bytes("kemSecret")));
  }

  static Alias alias(String name) {
    return new Alias(member(name).bytes("salt"), member(name).text("alias"));
  }

  static PairSide side(String from, String to) {
    return new PairSide(
        GH, member(from).bytes("ik"), member(to).bytes("ik"), member(to).bytes("kem"));
  }

  static PairReceiver receiver(String from, String to) {
    return new PairReceiver(side(from, to), identity(to).kem());
  }

  static List<LinkKeys> keys(String link) {
    return List.of(link(link).keys());
  }
}
