package sanctuary.protocol;

import jakarta.json.bind.adapter.JsonbAdapter;

/**
 * How the values in frames look in JSON: bytes as base64url, enumerations as their words. One small
 * named class for each type, because JSON-B reads the types from the class.
 */
final class FrameAdapters {
  private FrameAdapters() {}

  @SuppressWarnings("rawtypes") // the signature that JsonbConfig asks for
  static JsonbAdapter[] all() {
    return new JsonbAdapter[] {
      new OctetsAdapter(),
      new RoomIdAdapter(),
      new AddressAdapter(),
      new NonceAdapter(),
      new HandleAdapter(),
      new PublicKeyAdapter(),
      new SignatureAdapter(),
      new GenesisAdapter(),
      new RecordAdapter(),
      new CertificateAdapter(),
      new PassAdapter(),
      new ChangeAdapter(),
      new DepartureAdapter(),
      new PresenceAdapter(),
      new RefusalAdapter(),
      new RequestAdapter(),
      new RoomStateAdapter()
    };
  }

  /** Any bytes. */
  public static final class OctetsAdapter implements JsonbAdapter<Octets, String> {
    @Override
    public String adaptToJson(Octets octets) {
      return octets.toBase64url();
    }

    @Override
    public Octets adaptFromJson(String text) {
      return Octets.parse(text);
    }
  }

  /** A room id as base64url. */
  public static final class RoomIdAdapter implements JsonbAdapter<RoomId, String> {
    @Override
    public String adaptToJson(RoomId value) {
      return value.octets().toBase64url();
    }

    @Override
    public RoomId adaptFromJson(String text) {
      return new RoomId(Octets.parse(text));
    }
  }

  /** An address as base64url. */
  public static final class AddressAdapter implements JsonbAdapter<Address, String> {
    @Override
    public String adaptToJson(Address value) {
      return value.octets().toBase64url();
    }

    @Override
    public Address adaptFromJson(String text) {
      return new Address(Octets.parse(text));
    }
  }

  /** A nonce as base64url. */
  public static final class NonceAdapter implements JsonbAdapter<Nonce, String> {
    @Override
    public String adaptToJson(Nonce value) {
      return value.octets().toBase64url();
    }

    @Override
    public Nonce adaptFromJson(String text) {
      return new Nonce(Octets.parse(text));
    }
  }

  /** A handle as base64url. */
  public static final class HandleAdapter implements JsonbAdapter<Handle, String> {
    @Override
    public String adaptToJson(Handle value) {
      return value.octets().toBase64url();
    }

    @Override
    public Handle adaptFromJson(String text) {
      return new Handle(Octets.parse(text));
    }
  }

  /** A public key as base64url. */
  public static final class PublicKeyAdapter implements JsonbAdapter<PublicKey, String> {
    @Override
    public String adaptToJson(PublicKey value) {
      return value.octets().toBase64url();
    }

    @Override
    public PublicKey adaptFromJson(String text) {
      return new PublicKey(Octets.parse(text));
    }
  }

  /** A signature as base64url. */
  public static final class SignatureAdapter implements JsonbAdapter<Signature, String> {
    @Override
    public String adaptToJson(Signature value) {
      return value.octets().toBase64url();
    }

    @Override
    public Signature adaptFromJson(String text) {
      return new Signature(Octets.parse(text));
    }
  }

  /** A genesis as base64url. */
  public static final class GenesisAdapter implements JsonbAdapter<Genesis, String> {
    @Override
    public String adaptToJson(Genesis value) {
      return value.octets().toBase64url();
    }

    @Override
    public Genesis adaptFromJson(String text) {
      return new Genesis(Octets.parse(text));
    }
  }

  /** A record as base64url. */
  public static final class RecordAdapter implements JsonbAdapter<MemberRecord, String> {
    @Override
    public String adaptToJson(MemberRecord value) {
      return value.octets().toBase64url();
    }

    @Override
    public MemberRecord adaptFromJson(String text) {
      return new MemberRecord(Octets.parse(text));
    }
  }

  /** A certificate as base64url. */
  public static final class CertificateAdapter implements JsonbAdapter<Certificate, String> {
    @Override
    public String adaptToJson(Certificate value) {
      return value.octets().toBase64url();
    }

    @Override
    public Certificate adaptFromJson(String text) {
      return new Certificate(Octets.parse(text));
    }
  }

  /** A pass as base64url. */
  public static final class PassAdapter implements JsonbAdapter<Pass, String> {
    @Override
    public String adaptToJson(Pass value) {
      return value.octets().toBase64url();
    }

    @Override
    public Pass adaptFromJson(String text) {
      return new Pass(Octets.parse(text));
    }
  }

  /** The word of a change. */
  public static final class ChangeAdapter implements JsonbAdapter<Change, String> {
    @Override
    public String adaptToJson(Change change) {
      return change.word();
    }

    @Override
    public Change adaptFromJson(String word) {
      return Change.parse(word);
    }
  }

  /** The word of a {@link Departure}; a server only writes it. */
  public static final class DepartureAdapter implements JsonbAdapter<Departure, String> {
    @Override
    public String adaptToJson(Departure value) {
      return value.word();
    }

    @Override
    public Departure adaptFromJson(String word) {
      throw new UnsupportedOperationException("only written");
    }
  }

  /** The word of a {@link Presence}; a server only writes it. */
  public static final class PresenceAdapter implements JsonbAdapter<Presence, String> {
    @Override
    public String adaptToJson(Presence value) {
      return value.word();
    }

    @Override
    public Presence adaptFromJson(String word) {
      throw new UnsupportedOperationException("only written");
    }
  }

  /** The word of a {@link Refusal}; a server only writes it. */
  public static final class RefusalAdapter implements JsonbAdapter<Refusal, String> {
    @Override
    public String adaptToJson(Refusal value) {
      return value.word();
    }

    @Override
    public Refusal adaptFromJson(String word) {
      throw new UnsupportedOperationException("only written");
    }
  }

  /** The word of a {@link Request}; a server only writes it. */
  public static final class RequestAdapter implements JsonbAdapter<Request, String> {
    @Override
    public String adaptToJson(Request value) {
      return value.word();
    }

    @Override
    public Request adaptFromJson(String word) {
      throw new UnsupportedOperationException("only written");
    }
  }

  /** The word of a {@link RoomState}; a server only writes it. */
  public static final class RoomStateAdapter implements JsonbAdapter<RoomState, String> {
    @Override
    public String adaptToJson(RoomState value) {
      return value.word();
    }

    @Override
    public RoomState adaptFromJson(String word) {
      throw new UnsupportedOperationException("only written");
    }
  }
}
