package sanctuary.protocol;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The control frames that a client sends. Components are boxed because JSON-B would turn a missing
 * number into 0; the constructors refuse what is missing or out of range.
 */
@JsonbTypeInfo(
    key = "type",
    value = {
      @JsonbSubtype(alias = "hello", type = ClientFrame.Hello.class),
      @JsonbSubtype(alias = "create", type = ClientFrame.Create.class),
      @JsonbSubtype(alias = "join", type = ClientFrame.Join.class),
      @JsonbSubtype(alias = "resume", type = ClientFrame.Resume.class),
      @JsonbSubtype(alias = "leave", type = ClientFrame.Leave.class),
      @JsonbSubtype(alias = "kick", type = ClientFrame.Kick.class),
      @JsonbSubtype(alias = "policy", type = ClientFrame.ChangePolicy.class),
      @JsonbSubtype(alias = "admit", type = ClientFrame.Admit.class),
      @JsonbSubtype(alias = "decline", type = ClientFrame.Decline.class),
      @JsonbSubtype(alias = "appoint", type = ClientFrame.Appoint.class),
      @JsonbSubtype(alias = "stop", type = ClientFrame.Stop.class),
      @JsonbSubtype(alias = "ping", type = ClientFrame.Ping.class)
    })
public sealed interface ClientFrame {
  /** Calls the listener's method for this frame. */
  void tell(Listener listener);

  /** The word for this frame on the wire. */
  Request request();

  /** One method for each frame, so that a new frame does not compile until everyone handles it. */
  interface Listener {
    /** The client names the room it wants. */
    void hello(Hello hello);

    /** The client makes a room and enters it. */
    void create(Create create);

    /** The client enters a room. */
    void join(Join join);

    /** The member takes back the seat of a lost connection. */
    void resume(Resume resume);

    /** The member goes. */
    void leave(Leave leave);

    /** The member replaces the link, and removes another if it names one. */
    void kick(Kick kick);

    /** The member locks or unlocks the room. */
    void policy(ChangePolicy policy);

    /** The member lets somebody in who knocked. */
    void admit(Admit admit);

    /** The member turns somebody away who knocked. */
    void decline(Decline decline);

    /** The host lets another member do what is kept for the host. */
    void appoint(Appoint appoint);

    /** The member ends the room for everyone. */
    void stop(Stop stop);

    /** The client shows that it is alive. */
    void ping();
  }

  /** Names a room and today's link of it. */
  record Hello(RoomId room, Address address) implements ClientFrame {
    /** Refuses missing parts. */
    public Hello {
      Checks.present(room, "room");
      Checks.present(address, "address");
    }

    @Override
    public void tell(Listener listener) {
      listener.hello(this);
    }

    @Override
    public Request request() {
      return Request.HELLO;
    }
  }

  /** Makes a room and enters it. */
  record Create(Address address, PublicKey accessKey, Genesis genesis, MemberRecord record)
      implements ClientFrame {
    /** Refuses missing parts. */
    public Create {
      Checks.present(address, "address");
      Checks.present(accessKey, "accessKey");
      Checks.present(genesis, "genesis");
      Checks.present(record, "record");
    }

    @Override
    public void tell(Listener listener) {
      listener.create(this);
    }

    @Override
    public Request request() {
      return Request.CREATE;
    }
  }

  /** Enters the room that {@link Hello} named. */
  record Join(MemberRecord record) implements ClientFrame {
    /** Refuses missing parts. */
    public Join {
      Checks.present(record, "record");
    }

    @Override
    public void tell(Listener listener) {
      listener.join(this);
    }

    @Override
    public Request request() {
      return Request.JOIN;
    }
  }

  /**
   * Takes back the seat of a lost connection.
   *
   * @param slot the seat's, u16
   */
  record Resume(Handle handle, Integer slot, Signature signature) implements ClientFrame {
    /** Refuses missing parts. */
    public Resume {
      Checks.present(handle, "handle");
      Checks.u16(slot, "slot");
      Checks.present(signature, "signature");
    }

    @Override
    public void tell(Listener listener) {
      listener.resume(this);
    }

    @Override
    public Request request() {
      return Request.RESUME;
    }
  }

  /** Gives up the seat. */
  record Leave(Signature signature) implements ClientFrame {
    /** Refuses missing parts. */
    public Leave {
      Checks.present(signature, "signature");
    }

    @Override
    public void tell(Listener listener) {
      listener.leave(this);
    }

    @Override
    public Request request() {
      return Request.LEAVE;
    }
  }

  /**
   * Replaces the link, and removes a member if it names one: a compare-and-set on version and
   * address.
   *
   * @param target the slot of the member to remove; null if nobody is to go
   * @param shares the new link's secret, sealed for each member that stays
   */
  record Kick(
      Long version,
      @Nullable Integer target,
      Address address,
      Address newAddress,
      PublicKey newAccessKey,
      Certificate certificate,
      List<Share> shares,
      Signature signature)
      implements ClientFrame {
    /** Refuses missing parts. */
    public Kick {
      Checks.u32(version, "version");
      if (target != null) {
        Checks.u16(target, "target");
      }
      Checks.present(address, "address");
      Checks.present(newAddress, "newAddress");
      Checks.present(newAccessKey, "newAccessKey");
      Checks.present(certificate, "certificate");
      shares = List.copyOf(Checks.present(shares, "shares"));
      Checks.present(signature, "signature");
    }

    /** What the order signs of the new link: a hash, so that the target does not learn it. */
    public Octets successor() {
      return Digest.of("link", newAddress.octets(), newAccessKey.octets());
    }

    /** The share for the member in a slot, null if there is none. */
    public @Nullable Octets shareFor(int slot) {
      for (Share share : shares) {
        if (share.slot() == slot) {
          return share.frame();
        }
      }
      return null;
    }

    @Override
    public void tell(Listener listener) {
      listener.kick(this);
    }

    @Override
    public Request request() {
      return Request.KICK;
    }
  }

  /** A pair frame for one member, opaque. */
  record Share(Integer slot, Octets frame) {
    /** Refuses missing parts. */
    public Share {
      Checks.u16(slot, "slot");
      Checks.present(frame, "frame");
    }
  }

  /** Locks or unlocks the room: a compare-and-set on version. */
  record ChangePolicy(Long version, Change change, Signature signature) implements ClientFrame {
    /** Refuses missing parts. */
    public ChangePolicy {
      Checks.u32(version, "version");
      Checks.present(change, "change");
      Checks.present(signature, "signature");
    }

    @Override
    public void tell(Listener listener) {
      listener.policy(this);
    }

    @Override
    public Request request() {
      return Request.POLICY;
    }
  }

  /**
   * Lets somebody in who knocked: a compare-and-set on version.
   *
   * @param knock its number
   * @param roster hash of whom the member will see in the room then, 16 bytes
   */
  record Admit(Long version, Integer knock, Octets roster, Signature signature)
      implements ClientFrame {
    /** Refuses missing parts. */
    public Admit {
      Checks.u32(version, "version");
      Checks.u16(knock, "knock");
      Checks.length(roster, Pass.ROSTER, "roster");
      Checks.present(signature, "signature");
    }

    @Override
    public void tell(Listener listener) {
      listener.admit(this);
    }

    @Override
    public Request request() {
      return Request.ADMIT;
    }
  }

  /**
   * Turns somebody away who knocked.
   *
   * @param knock its number
   */
  record Decline(Integer knock, Signature signature) implements ClientFrame {
    /** Refuses missing parts. */
    public Decline {
      Checks.u16(knock, "knock");
      Checks.present(signature, "signature");
    }

    @Override
    public void tell(Listener listener) {
      listener.decline(this);
    }

    @Override
    public Request request() {
      return Request.DECLINE;
    }
  }

  /**
   * Lets a member do what is kept for the host.
   *
   * @param target its slot
   */
  record Appoint(Integer target, Signature signature) implements ClientFrame {
    /** Refuses missing parts. */
    public Appoint {
      Checks.u16(target, "target");
      Checks.present(signature, "signature");
    }

    @Override
    public void tell(Listener listener) {
      listener.appoint(this);
    }

    @Override
    public Request request() {
      return Request.APPOINT;
    }
  }

  /** Ends the room for everyone. */
  record Stop(Address address, Signature signature) implements ClientFrame {
    /** Refuses missing parts. */
    public Stop {
      Checks.present(address, "address");
      Checks.present(signature, "signature");
    }

    @Override
    public void tell(Listener listener) {
      listener.stop(this);
    }

    @Override
    public Request request() {
      return Request.STOP;
    }
  }

  /** Shows that the client is alive. */
  record Ping() implements ClientFrame {
    @Override
    public void tell(Listener listener) {
      listener.ping();
    }

    @Override
    public Request request() {
      return Request.PING;
    }
  }
}
