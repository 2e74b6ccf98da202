package sanctuary.protocol;

/** The server's WebSocket ping (RFC 6455 section 5.5.2); every client answers it by itself. */
public record Heartbeat() implements Outgoing {
  @Override
  public int length() {
    return 0;
  }
}
