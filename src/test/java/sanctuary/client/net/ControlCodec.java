package sanctuary.client.net;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;

/** Control frames as text messages: one JSON object each. */
public final class ControlCodec {
  private static final Map<String, Function<Fields, ServerFrame>> READERS =
      Map.ofEntries(
          Map.entry("challenge", ControlCodec::challenge),
          Map.entry("welcome", ControlCodec::welcome),
          Map.entry("knocking", fields -> new ServerFrame.Knocking()),
          Map.entry(
              "knock",
              fields -> new ServerFrame.Knock(fields.integer("knock"), fields.bytes("record"))),
          Map.entry(
              "withdrawn",
              fields ->
                  new ServerFrame.Withdrawn(
                      fields.integer("knock"), fields.has("by") ? fields.integer("by") : null)),
          Map.entry(
              "appointed",
              fields ->
                  new ServerFrame.Appointed(fields.integer("slot"), fields.bytes("signature"))),
          Map.entry("joined", ControlCodec::joined),
          Map.entry("left", ControlCodec::left),
          Map.entry("away", fields -> new ServerFrame.Away(fields.integer("slot"))),
          Map.entry("back", fields -> new ServerFrame.Back(fields.integer("slot"))),
          Map.entry("kicked", ControlCodec::kicked),
          Map.entry("policy", ControlCodec::policy),
          Map.entry("stopped", ControlCodec::stopped),
          Map.entry("refused", ControlCodec::refused),
          Map.entry("pong", fields -> new ServerFrame.Pong()));

  private ControlCodec() {}

  /**
   * The frame of a text message from the server.
   *
   * @throws MalformedException for an unknown type, a missing or malformed field, or no JSON
   */
  public static ServerFrame read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      var fields = new Fields(reader.readObject());
      var type = READERS.get(fields.text("type"));
      if (type == null) {
        throw new MalformedException();
      }
      return type.apply(fields);
    } catch (JsonException noJson) {
      throw new MalformedException();
    }
  }

  private static ServerFrame challenge(Fields fields) {
    var limits = fields.object("limits");
    return new ServerFrame.Challenge(
        fields.bytes("nonce"),
        new ServerFrame.Limits(
            limits.integer("members"),
            limits.integer("frame"),
            limits.integer("text"),
            limits.integer("messages"),
            limits.integer("bytes"),
            limits.integer("window"),
            limits.integer("silence"),
            limits.integer("grace")),
        fields.number("time", 0xff_ffff_ffffL),
        fields.has("genesis") ? fields.bytes("genesis") : null,
        fields.has("state") ? fields.text("state") : null);
  }

  private static ServerFrame welcome(Fields fields) {
    return new ServerFrame.Welcome(
        fields.integer("slot"),
        fields.bytes("handle"),
        fields.number("seq"),
        fields.number("version"),
        fields.bytes("address"),
        fields.truth("locked"),
        fields.array("members").stream()
            .map(
                seat ->
                    new ServerFrame.Seat(
                        seat.integer("slot"),
                        seat.bytes("record"),
                        seat.text("state"),
                        seat.optionalBytes("pass"),
                        seat.optionalBytes("appointment")))
            .toList(),
        fields.optionalBytes("certificate"));
  }

  private static ServerFrame joined(Fields fields) {
    return new ServerFrame.Joined(
        fields.integer("slot"),
        fields.number("version"),
        fields.bytes("record"),
        fields.optionalBytes("pass"));
  }

  private static ServerFrame left(Fields fields) {
    return new ServerFrame.Left(
        fields.integer("slot"),
        fields.number("version"),
        fields.text("how"),
        fields.optionalBytes("signature"));
  }

  private static ServerFrame kicked(Fields fields) {
    return new ServerFrame.Kicked(
        fields.integer("by"),
        fields.has("target") ? fields.integer("target") : null,
        fields.number("version"),
        fields.bytes("signature"),
        fields.optionalBytes("newAddress"),
        fields.optionalBytes("newAccessKey"),
        fields.optionalBytes("certificate"),
        fields.optionalBytes("share"),
        fields.optionalBytes("successor"));
  }

  private static ServerFrame policy(Fields fields) {
    return new ServerFrame.Policy(
        fields.integer("by"),
        fields.number("version"),
        fields.text("change"),
        fields.bytes("signature"));
  }

  private static ServerFrame stopped(Fields fields) {
    return new ServerFrame.Stopped(fields.integer("by"), fields.bytes("signature"));
  }

  private static ServerFrame refused(Fields fields) {
    return new ServerFrame.Refused(
        fields.text("request"),
        fields.text("reason"),
        fields.has("ref") ? fields.integer("ref") : null,
        fields.has("retryAfter") ? fields.integer("retryAfter") : null);
  }

  /** {@code hello} as text. */
  public static String write(ClientFrame.Hello frame) {
    return text(
        frame("hello")
            .add("room", frame.room().base64url())
            .add("address", frame.address().base64url()));
  }

  /** {@code create} as text. */
  public static String write(ClientFrame.Create frame) {
    return text(
        frame("create")
            .add("address", frame.address().base64url())
            .add("accessKey", frame.accessKey().base64url())
            .add("genesis", frame.genesis().base64url())
            .add("record", frame.record().base64url()));
  }

  /** {@code join} as text. */
  public static String write(ClientFrame.Join frame) {
    return text(frame("join").add("record", frame.record().base64url()));
  }

  /** {@code resume} as text. */
  public static String write(ClientFrame.Resume frame) {
    return text(
        frame("resume")
            .add("handle", frame.handle().base64url())
            .add("slot", frame.slot())
            .add("signature", frame.signature().base64url()));
  }

  /** {@code leave} as text. */
  public static String write(ClientFrame.Leave frame) {
    return text(frame("leave").add("signature", frame.signature().base64url()));
  }

  /** {@code kick} as text. */
  public static String write(ClientFrame.Kick frame) {
    var shares = Json.createArrayBuilder();
    for (var share : frame.shares()) {
      shares.add(
          Json.createObjectBuilder()
              .add("slot", share.slot())
              .add("frame", share.frame().base64url()));
    }
    var kick = frame("kick").add("version", frame.version());
    if (frame.target() != null) {
      kick.add("target", frame.target());
    }
    return text(
        kick.add("address", frame.address().base64url())
            .add("newAddress", frame.newAddress().base64url())
            .add("newAccessKey", frame.newAccessKey().base64url())
            .add("certificate", frame.certificate().base64url())
            .add("shares", shares)
            .add("signature", frame.signature().base64url()));
  }

  /** {@code policy} as text. */
  public static String write(ClientFrame.Policy frame) {
    return text(
        frame("policy")
            .add("version", frame.version())
            .add("change", frame.change())
            .add("signature", frame.signature().base64url()));
  }

  /** {@code admit} as text. */
  public static String write(ClientFrame.Admit frame) {
    return text(
        frame("admit")
            .add("version", frame.version())
            .add("knock", frame.knock())
            .add("roster", frame.roster().base64url())
            .add("signature", frame.signature().base64url()));
  }

  /** {@code decline} as text. */
  public static String write(ClientFrame.Decline frame) {
    return text(
        frame("decline")
            .add("knock", frame.knock())
            .add("signature", frame.signature().base64url()));
  }

  /** {@code appoint} as text. */
  public static String write(ClientFrame.Appoint frame) {
    return text(
        frame("appoint")
            .add("target", frame.target())
            .add("signature", frame.signature().base64url()));
  }

  /** {@code stop} as text. */
  public static String write(ClientFrame.Stop frame) {
    return text(
        frame("stop")
            .add("address", frame.address().base64url())
            .add("signature", frame.signature().base64url()));
  }

  /** {@code ping} as text. */
  public static String write(ClientFrame.Ping frame) {
    return text(frame("ping"));
  }

  private static JsonObjectBuilder frame(String type) {
    return Json.createObjectBuilder().add("type", type);
  }

  private static String text(JsonObjectBuilder frame) {
    return frame.build().toString();
  }

  /** The fields of one JSON object, read strictly. */
  private record Fields(JsonObject json) {
    boolean has(String name) {
      return json.containsKey(name);
    }

    Bytes bytes(String name) {
      return Bytes.base64url(text(name));
    }

    @Nullable Bytes optionalBytes(String name) {
      return has(name) ? bytes(name) : null;
    }

    String text(String name) {
      return value(name, JsonString.class).getString();
    }

    int integer(String name) {
      return Math.toIntExact(number(name));
    }

    long number(String name) {
      return number(name, 0xffff_ffffL);
    }

    long number(String name, long most) {
      var number = value(name, JsonNumber.class);
      if (!number.isIntegral() || number.longValue() < 0 || number.longValue() > most) {
        throw new MalformedException();
      }
      return number.longValue();
    }

    boolean truth(String name) {
      var value = value(name, JsonValue.class);
      if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
        throw new MalformedException();
      }
      return value == JsonValue.TRUE;
    }

    Fields object(String name) {
      return new Fields(value(name, JsonObject.class));
    }

    List<Fields> array(String name) {
      return value(name, JsonArray.class).stream()
          .map(
              element -> {
                if (element instanceof JsonObject object) {
                  return new Fields(object);
                }
                throw new MalformedException();
              })
          .toList();
    }

    private <T extends JsonValue> T value(String name, Class<T> type) {
      var value = json.get(name);
      if (!type.isInstance(value)) {
        throw new MalformedException();
      }
      return type.cast(value);
    }
  }
}
