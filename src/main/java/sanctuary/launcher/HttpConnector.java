package sanctuary.launcher;

import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;
import sanctuary.launcher.Listen.Family;

/** Where connections come in, made for many that are mostly idle. */
final class HttpConnector extends Connector {

  /** How long a connection may take to send a request; then it is closed. */
  private static final Duration REQUEST_TIME = Duration.ofSeconds(10);

  /** How long a connection may wait for its next request; then it is closed. */
  private static final Duration KEEP_ALIVE = Duration.ofSeconds(20);

  /** Most open connections, those of rooms included; past it a new one waits to be accepted. */
  private static final int CONNECTIONS = 50_000;

  /**
   * Most threads for requests where the JVM has no virtual ones; past it a request waits. More than
   * one IP address may have connections, so that nobody holds them all by not reading.
   */
  private static final int THREADS = 256;

  /** Bytes of a request's body that are read to reach the next request: nothing here takes one. */
  private static final int BODY = 0;

  /** Bytes of each buffer that a connection keeps while it is idle; larger reads take turns. */
  private static final int BUFFER = 512;

  /** Bytes of the kernel's send buffer of a connection. */
  private static final int SEND_BUFFER = 65_536;

  private static final int FIRST_JAVA_WITH_VIRTUAL_THREADS = 21;

  HttpConnector(Listen listen) {
    super(protocol(listen));
    setPort(listen.port());
    setThrowOnFailure(true);
  }

  private static Http11NioProtocol protocol(Listen listen) {
    var endpoint = new FamilyEndpoint(listen.family());
    endpoint.getSocketProperties().setAppReadBufSize(BUFFER);
    endpoint.getSocketProperties().setAppWriteBufSize(BUFFER);
    endpoint.getSocketProperties().setTxBufSize(SEND_BUFFER);
    endpoint.setUseVirtualThreads(Runtime.version().feature() >= FIRST_JAVA_WITH_VIRTUAL_THREADS);

    var protocol = new Http11NioProtocol(endpoint);
    protocol.setAddress(listen.bindAddress());
    protocol.setConnectionTimeout((int) REQUEST_TIME.toMillis());
    protocol.setKeepAliveTimeout((int) KEEP_ALIVE.toMillis());
    protocol.setMaxSwallowSize(BODY);
    protocol.setMaxConnections(CONNECTIONS);
    protocol.setMaxThreads(THREADS);
    protocol.setMinSpareThreads(Runtime.getRuntime().availableProcessors());
    return protocol;
  }

  /**
   * Closes what comes over the other protocol: a Java socket at {@code [::]} takes IPv4 connections
   * too, and has no option against it.
   */
  private static final class FamilyEndpoint extends NioEndpoint {

    private final Family family;

    FamilyEndpoint(Family family) {
      this.family = family;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
      if (family.includes(socket.socket().getInetAddress())) {
        return super.setSocketOptions(socket);
      }
      destroySocket(socket);
      return false;
    }
  }
}
