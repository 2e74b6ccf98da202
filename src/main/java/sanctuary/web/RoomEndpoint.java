package sanctuary.web;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpointConfig;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.BrokenFrameException;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.HotFrame;
import sanctuary.protocol.HotFrameReader;
import sanctuary.protocol.Octets;
import sanctuary.room.Lobby;
import sanctuary.room.Visitor;

/**
 * One connection, seen from the container: puts messages together from their parts, decodes them
 * and hands them to its visitor. One instance for each connection; the container calls it by one
 * thread at a time.
 *
 * <p>Messages are taken in parts so that the container needs only a small buffer for each
 * connection, and the bound on their size is ours in every container.
 */
final class RoomEndpoint extends Endpoint {
  /** Where it is. */
  static final String PATH = "/room";

  /** The version of the protocol that is spoken here. */
  static final String PROTOCOL = "sanctuary.1";

  private final Lobby lobby;
  private final FrameCodec codec;
  private final long sendMillis;
  private final Executor goodbyes;
  private final Assembler parts;
  private Tickets.@Nullable Ticket ticket;
  private @Nullable Visitor visitor;

  RoomEndpoint(Assembly assembly) {
    var limits = assembly.settings().limits();
    this.lobby = assembly.lobby();
    this.codec = assembly.codec();
    this.sendMillis = limits.send().toMillis();
    this.goodbyes = assembly.goodbyes();
    this.parts = new Assembler(limits.frame());
  }

  /** How a container makes one for each connection. */
  static ServerEndpointConfig config(Assembly assembly) {
    return ServerEndpointConfig.Builder.create(RoomEndpoint.class, PATH)
        .subprotocols(List.of(PROTOCOL))
        .configurator(new Handshake(assembly))
        .build();
  }

  /** Called by the container once, before anything else. */
  @Override
  public void onOpen(Session session, EndpointConfig config) {
    session.addMessageHandler(String.class, this::text);
    session.addMessageHandler(ByteBuffer.class, this::binary);
    session.addMessageHandler(PongMessage.class, this::pong);
    // a seat that is kept refers to this, so it may refer to the ticket only, not to the session
    Runnable giveBack = () -> {};
    var address = Octets.of();
    if (session.getUserPrincipal() instanceof Tickets.Ticket taken) {
      taken.use();
      giveBack = taken::giveBack;
      address = taken.hashedIp();
      ticket = taken;
    }
    visitor = lobby.enter(new SocketWire(session, sendMillis, goodbyes), address, giveBack);
    if (!PROTOCOL.equals(session.getNegotiatedSubprotocol())) {
      visitor.end(Goodbye.VERSION_NOT_SPOKEN);
    }
  }

  /** Called by the container for each part of a text message. */
  private void text(String part, boolean last) {
    var from = visitor();
    if (!parts.add(part)) {
      from.end(Goodbye.TOO_BIG);
    } else if (last) {
      var text = parts.takeText();
      try {
        from.receive(codec.decode(text), text.length());
      } catch (BrokenFrameException e) {
        from.end(Goodbye.BROKE_PROTOCOL);
      }
    }
  }

  /** Called by the container for each part of a binary message. */
  private void binary(ByteBuffer part, boolean last) {
    var from = visitor();
    if (!parts.add(part)) {
      from.end(Goodbye.TOO_BIG);
    } else if (last) {
      try {
        for (HotFrame frame : HotFrameReader.read(parts.takeBytes())) {
          from.receive(frame);
        }
      } catch (BrokenFrameException e) {
        from.end(Goodbye.BROKE_PROTOCOL);
      }
    }
  }

  /** Called by the container when the client answers a ping. */
  private void pong(PongMessage pong) {
    visitor().heard();
  }

  /** Called by the container when the connection is closed, by whomever. */
  @Override
  public void onClose(Session session, CloseReason reason) {
    if (ticket != null) {
      ticket.close();
    }
    if (visitor != null && reason.getCloseCode().getCode() == Goodbye.PAGE_LEFT.code()) {
      visitor.pageLeft();
    } else if (visitor != null) {
      visitor.gone();
    } else if (ticket != null) {
      ticket.giveBack();
    }
  }

  /** Called by the container for what the methods above throw, and for broken connections. */
  @Override
  public void onError(Session session, Throwable fault) {
    if (visitor == null) {
      return;
    }
    if (fault instanceof RuntimeException || fault instanceof Error) {
      Faults.log(fault);
      visitor.end(Goodbye.FAULT);
    } else {
      visitor.lost();
    }
  }

  private Visitor visitor() {
    if (visitor == null) {
      throw new IllegalStateException("not open");
    }
    return visitor;
  }
}
