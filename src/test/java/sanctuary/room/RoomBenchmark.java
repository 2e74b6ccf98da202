package sanctuary.room;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Alias;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.protocol.Address;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.HotFrame;
import sanctuary.protocol.MemberRecord;
import sanctuary.protocol.Octets;
import sanctuary.protocol.PublicKey;
import sanctuary.protocol.RoomId;

/** What a message takes from the endpoint to nine wires that cost nothing. */
@State(Scope.Thread)
public class RoomBenchmark {
  private static final int READERS = 9;

  private final Lobby lobby =
      new Lobby(
          TestLimits.frames(TestLimits.rate(Integer.MAX_VALUE, Duration.ofSeconds(1))),
          new FrameCodec(),
          InstantSource.system(),
          InstantSource.system(),
          Runnable::run,
          new SecureRandom());
  private final Identity host = Identity.fresh();
  private final Genesis genesis = new Genesis(host.key(), Genesis.FOR_ALL, Bytes.random(16));
  private final Link link = Link.to(genesis);
  private final IdealWire wire = new IdealWire();
  private final Visitor speaker = enter(wire, host);
  private final HotFrame.Message message;

  /** Fills the room. */
  public RoomBenchmark() {
    var wraps = new ArrayList<HotFrame.Wrap>();
    for (int i = 0; i < READERS; i++) {
      var reader = new IdealWire();
      enter(reader, Identity.fresh());
      int slot = reader.last(ServerFrame.Welcome.class).slot();
      wraps.add(new HotFrame.Wrap(slot, ByteBuffer.allocate(53)));
    }
    message = new HotFrame.Message(1, ByteBuffer.allocate(528), List.copyOf(wraps));
  }

  private Visitor enter(IdealWire at, Identity identity) {
    var visitor = lobby.enter(at, Octets.of(), () -> {});
    var keys = link.keys();
    var address = new Address(octets(keys.address()));
    visitor.receive(new ClientFrame.Hello(new RoomId(octets(link.room())), address), 1);
    var nonce = at.last(ServerFrame.Challenge.class).nonce();
    var made =
        sanctuary.client.room.MemberRecord.make(
            identity, Alias.of("somebody"), genesis.hash(), keys, nonce);
    var record = new MemberRecord(octets(made.bytes()));
    visitor.receive(
        identity.equals(host)
            ? new ClientFrame.Create(
                address,
                new PublicKey(octets(keys.accessKey())),
                new sanctuary.protocol.Genesis(octets(genesis.bytes())),
                record)
            : new ClientFrame.Join(record),
        1);
    return visitor;
  }

  private static Octets octets(Bytes bytes) {
    return Octets.of(bytes.array());
  }

  /** One message for nine, and its receipt. */
  @Benchmark
  public @Nullable Object post() {
    speaker.receive(message);
    return wire.frames();
  }
}
