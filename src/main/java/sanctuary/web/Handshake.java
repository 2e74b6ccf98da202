package sanctuary.web;

import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;

/**
 * What is agreed on when a WebSocket opens: no extension, above all no compression, which costs
 * memory for each connection and tells lengths. Also makes the endpoint, since not every container
 * injects one.
 */
final class Handshake extends ServerEndpointConfig.Configurator {
  private final Assembly assembly;

  Handshake(Assembly assembly) {
    this.assembly = assembly;
  }

  @Override
  public List<Extension> getNegotiatedExtensions(
      List<Extension> installed, List<Extension> requested) {
    return List.of();
  }

  /** The origin was checked by {@link Turnstile}, which knows the host that the request names. */
  @Override
  public boolean checkOrigin(String origin) {
    return true;
  }

  @Override
  public <T> T getEndpointInstance(Class<T> type) {
    return type.cast(new RoomEndpoint(assembly));
  }
}
