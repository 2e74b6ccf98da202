package sanctuary.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.URL;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.modeler.Registry;
import org.jspecify.annotations.Nullable;

/**
 * An embedded Tomcat with one web application at the root and nothing else: no access log, no
 * cookie, no stored session, no error page that tells its version. Starts once and closes once, on
 * any thread.
 */
final class Server implements AutoCloseable {

  static {
    // Tomcat's WebSocket buffers are 8 KiB each as they come; what a message needs, its endpoint
    // asks for.
    System.getProperties().putIfAbsent("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", "1024");
    // nobody manages this Tomcat from outside, and its registry for that would take a sixth of the
    // time to start
    Registry.disableRegistry();
    // Weld would get ready to check descriptors, of which it reads none
    System.getProperties().putIfAbsent("org.jboss.weld.xml.disableValidating", "true");
  }

  /** Name of the parameter that says how many characters the buffer of each connection has. */
  static final String TEXT_BUFFER_SIZE = "org.apache.tomcat.websocket.textBufferSize";

  /** As in our web.xml, which is not read here: reading one takes time at each start. */
  static final String TEXT_BUFFER = "256";

  private final CompletableFuture<Path> app;
  private final Path scratch;
  private final CompletableFuture<URL[]> code;

  private @Nullable Initializers initializers; // guarded by this
  private @Nullable Tomcat tomcat; // guarded by this
  private boolean closed; // guarded by this

  /**
   * @param app the web application without its code, once it is unpacked
   * @param code where the classes and libraries of the web application are, once they are
   * @param scratch a directory that the server may write to
   */
  Server(CompletableFuture<Path> app, CompletableFuture<URL[]> code, Path scratch) {
    this.app = app;
    this.code = code;
    this.scratch = scratch;
  }

  /**
   * Starts to serve. What of the web application needs no server is made ready meanwhile.
   *
   * @return the port
   * @throws ExecutionException when the web application could not be unpacked
   */
  synchronized int start(Listen listen)
      throws CannotServeException, ExecutionException, InterruptedException {
    if (closed) {
      throw new CannotServeException("Sanctuary was told to end.");
    }
    initializers = new Initializers(code);
    tomcat = new Tomcat();
    tomcat.setBaseDir(scratch.toString());
    var connector = new HttpConnector(listen);
    tomcat.setConnector(connector);
    tomcat.getHost().getPipeline().addValve(terseErrors());
    try (var faults = new StartFaults()) {
      tomcat.init();
      var context = context(initializers);
      tomcat.getHost().addChild(context);
      tomcat.start();
      if (context.getState() != LifecycleState.STARTED) {
        throw new CannotServeException("Sanctuary could not start: " + faults.reason());
      }
    } catch (LifecycleException e) {
      throw new CannotServeException(reason(e, listen.port()));
    }
    return connector.getLocalPort();
  }

  /** Blocks until the server is closed. */
  void await() {
    var serving = serving();
    if (serving != null) {
      serving.getServer().await();
    }
  }

  private synchronized @Nullable Tomcat serving() {
    return tomcat;
  }

  /** Stops taking connections, lets the web application end what it does, and stops. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (tomcat != null) {
      try {
        tomcat.stop();
        tomcat.destroy();
      } catch (LifecycleException e) {
        System.err.println("Sanctuary could not stop in good order: " + e.getMessage());
      }
    }
    if (initializers != null) {
      initializers.close();
    }
  }

  private StandardContext context(Initializers initializers)
      throws ExecutionException, InterruptedException {
    var sessions = new StandardManager();
    sessions.setPathname(null);
    // no session is ever made: the platform's own generator is there at once, Tomcat's is not
    sessions.setSecureRandomAlgorithm("");
    var root = new StandardContext();
    root.setPath("");
    root.setDocBase(app.get().toString());
    root.addParameter(TEXT_BUFFER_SIZE, TEXT_BUFFER);
    root.setManager(sessions);
    root.setCookies(false);
    // the process ends with the application: there is nothing to hunt for in other threads
    root.setClearReferencesRmiTargets(false);
    root.setClearReferencesThreadLocals(false);
    root.addLifecycleListener(initializers);
    // the code is not below the application's directory, so all of it comes from the parent
    root.setDelegate(true);
    root.setParentClassLoader(initializers.code());
    return root;
  }

  private static String reason(Throwable fault, int port) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "Can not listen at port " + port + ": " + cause.getMessage();
      }
    }
    return "Sanctuary could not start: " + fault.getMessage();
  }

  private static ErrorReportValve terseErrors() {
    var valve = new ErrorReportValve();
    valve.setShowReport(false);
    valve.setShowServerInfo(false);
    return valve;
  }
}
