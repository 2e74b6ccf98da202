package sanctuary.web;

import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.BrokenFrameException;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.HotFrame;
import sanctuary.protocol.HotFrameReader;
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
@ServerEndpoint(
    value = "/room",
    subprotocols = RoomEndpoint.PROTOCOL,
    configurator = Handshake.class)
public final class RoomEndpoint {
  /** The version of the protocol that is spoken here. */
  static final String PROTOCOL = "sanctuary.1";

  private final Lobby lobby;
  private final FrameCodec codec;
  private final long sendMillis;
  private final Assembler parts;
  private Tickets.@Nullable Ticket ticket;
  private @Nullable Visitor visitor;

  RoomEndpoint(Assembly assembly) {
    var limits = assembly.settings().limits();
    this.lobby = assembly.lobby();
    this.codec = assembly.codec();
    this.sendMillis = limits.send().toMillis();
    this.parts = new Assembler(limits.frame());
  }

  /** Called by the container once, before anything else. */
  @OnOpen
  public void open(Session session) {
    // a seat that is kept refers to this, so it may refer to the ticket only, not to the session
    Runnable giveBack = () -> {};
    if (session.getUserPrincipal() instanceof Tickets.Ticket taken) {
      taken.use();
      giveBack = taken::giveBack;
      ticket = taken;
    }
    visitor = lobby.enter(new SocketWire(session, sendMillis), giveBack);
    if (!PROTOCOL.equals(session.getNegotiatedSubprotocol())) {
      visitor.end(Goodbye.VERSION_NOT_SPOKEN);
    }
  }

  /** Called by the container for each part of a text message. */
  @OnMessage
  public void text(String part, boolean last) {
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
  @OnMessage
  public void binary(ByteBuffer part, boolean last) {
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
  @OnMessage
  public void pong(PongMessage pong) {
    visitor().heard();
  }

  /** Called by the container when the connection is closed, by whomever. */
  @OnClose
  public void close(Session session, CloseReason reason) {
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
  @OnError
  public void fault(Throwable fault) {
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
