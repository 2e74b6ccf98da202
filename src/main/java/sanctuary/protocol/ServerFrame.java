package sanctuary.protocol;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The control frames that the server sends. What is null is left out of the JSON. */
@JsonbTypeInfo(
    key = "type",
    value = {
      @JsonbSubtype(alias = "challenge", type = ServerFrame.Challenge.class),
      @JsonbSubtype(alias = "welcome", type = ServerFrame.Welcome.class),
      @JsonbSubtype(alias = "knocking", type = ServerFrame.Knocking.class),
      @JsonbSubtype(alias = "knock", type = ServerFrame.Knock.class),
      @JsonbSubtype(alias = "withdrawn", type = ServerFrame.Withdrawn.class),
      @JsonbSubtype(alias = "appointed", type = ServerFrame.Appointed.class),
      @JsonbSubtype(alias = "joined", type = ServerFrame.Joined.class),
      @JsonbSubtype(alias = "left", type = ServerFrame.Left.class),
      @JsonbSubtype(alias = "away", type = ServerFrame.Away.class),
      @JsonbSubtype(alias = "back", type = ServerFrame.Back.class),
      @JsonbSubtype(alias = "kicked", type = ServerFrame.Kicked.class),
      @JsonbSubtype(alias = "policy", type = ServerFrame.PolicyChanged.class),
      @JsonbSubtype(alias = "stopped", type = ServerFrame.Stopped.class),
      @JsonbSubtype(alias = "refused", type = ServerFrame.Refused.class),
      @JsonbSubtype(alias = "pong", type = ServerFrame.Pong.class)
    })
public sealed interface ServerFrame {
  /**
   * Answers a hello.
   *
   * @param time the server's, in seconds since 1970: what the end of a room is measured by
   * @param genesis null if no such room lives under this address
   * @param state null if genesis is
   */
  record Challenge(
      Nonce nonce, Terms limits, long time, @Nullable Genesis genesis, @Nullable RoomState state)
      implements ServerFrame {}

  /**
   * What a client must respect, so that it can say so before the server has to refuse.
   *
   * @param members most members of a room
   * @param frame most bytes of a frame
   * @param text most bytes of one text before it is sealed
   * @param messages most frames of a member in a window
   * @param bytes most bytes of a member in a window
   * @param window milliseconds
   * @param silence milliseconds without a frame after which a connection counts as lost
   * @param grace milliseconds for which the seat of a lost connection is kept
   */
  record Terms(
      int members,
      int frame,
      int text,
      int messages,
      int bytes,
      long window,
      long silence,
      long grace) {}

  /**
   * The client is a member now.
   *
   * @param slot its own
   * @param handle of its seat
   * @param address today's
   * @param members all, itself included
   * @param certificate null if the link never changed
   */
  record Welcome(
      int slot,
      Handle handle,
      long seq,
      long version,
      Address address,
      boolean locked,
      List<Seated> members,
      @Nullable Certificate certificate)
      implements ServerFrame {}

  /**
   * A member, its place, and whether it has a connection.
   *
   * @param pass null if it did not have to knock
   * @param appointment the host's signature, null if the host did not appoint it
   */
  record Seated(
      int slot,
      MemberRecord record,
      Presence state,
      @Nullable Pass pass,
      @Nullable Signature appointment) {}

  /** The client has to wait until somebody lets it in. It is told nothing else until then. */
  record Knocking() implements ServerFrame {}

  /**
   * Somebody wants to come in. Told to those who may let it.
   *
   * @param knock its number, u16
   */
  record Knock(int knock, MemberRecord record) implements ServerFrame {}

  /**
   * A knock was answered or given up.
   *
   * @param by the slot of who answered it, null if nobody did
   */
  record Withdrawn(int knock, @Nullable Integer by) implements ServerFrame {}

  /** The host lets a member do what is kept for the host. */
  record Appointed(int slot, Signature signature) implements ServerFrame {}

  /**
   * Somebody entered.
   *
   * @param pass null if it did not have to knock
   */
  record Joined(int slot, long version, MemberRecord record, @Nullable Pass pass)
      implements ServerFrame {}

  /**
   * Somebody is gone.
   *
   * @param signature the member's own, null if it did not say that it goes
   */
  record Left(int slot, long version, Departure how, @Nullable Signature signature)
      implements ServerFrame {}

  /** A member's connection is lost, its seat is kept. */
  record Away(int slot) implements ServerFrame {}

  /** A member has a new connection. */
  record Back(int slot) implements ServerFrame {}

  /**
   * The link was replaced, and a member removed if there is a target. Those who stay are told the
   * new link's public parts, the target only their hash.
   */
  record Kicked(
      int by,
      @Nullable Integer target,
      long version,
      Signature signature,
      @Nullable Octets successor,
      @Nullable Address newAddress,
      @Nullable PublicKey newAccessKey,
      @Nullable Certificate certificate,
      @Nullable Octets share)
      implements ServerFrame {
    /** What the target is told. */
    public static Kicked target(int by, long version, ClientFrame.Kick kick) {
      return new Kicked(
          by, kick.target(), version, kick.signature(), kick.successor(), null, null, null, null);
    }

    /**
     * What a member that stays is told.
     *
     * @param share the new link's secret sealed for it, null if the kicker sealed none
     */
    public static Kicked staying(
        int by, long version, ClientFrame.Kick kick, @Nullable Octets share) {
      return new Kicked(
          by,
          kick.target(),
          version,
          kick.signature(),
          null,
          kick.newAddress(),
          kick.newAccessKey(),
          kick.certificate(),
          share);
    }
  }

  /** The room was locked or unlocked. */
  record PolicyChanged(int by, long version, Change change, Signature signature)
      implements ServerFrame {}

  /** The room was ended for everyone. */
  record Stopped(int by, Signature signature) implements ServerFrame {}

  /**
   * A request was not done.
   *
   * @param ref the sender's number of the hot frame, null for a control frame
   * @param retryAfter milliseconds, null if waiting does not help
   */
  record Refused(Request request, Refusal reason, @Nullable Integer ref, @Nullable Long retryAfter)
      implements ServerFrame {}

  /** Answers a ping. */
  record Pong() implements ServerFrame {}
}
