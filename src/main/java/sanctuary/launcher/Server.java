package sanctuary.launcher;

import java.net.BindException;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.modeler.Registry;
import org.apache.tomcat.util.scan.StandardJarScanner;

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
    // the one descriptor that Weld would check against a schema is our own, and empty
    System.getProperties().putIfAbsent("org.jboss.weld.xml.disableValidating", "true");
  }

  private final Tomcat tomcat = new Tomcat();
  private final StandardContext context;

  /**
   * @param app the unpacked web application
   * @param scratch a directory that the server may write to
   */
  Server(Path app, Path scratch) {
    tomcat.setBaseDir(scratch.toString());
    context = context(app);
    tomcat.getHost().getPipeline().addValve(terseErrors());
    tomcat.getHost().addChild(context);
  }

  /**
   * Starts to serve.
   *
   * @return the port
   */
  synchronized int start(Listen listen) throws CannotServeException {
    var connector = new HttpConnector(listen);
    tomcat.setConnector(connector);
    try (var faults = new StartFaults()) {
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
    tomcat.getServer().await();
  }

  /** Stops taking connections, lets the web application end what it does, and stops. */
  @Override
  public synchronized void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      System.err.println("Sanctuary could not stop in good order: " + e.getMessage());
    }
  }

  private StandardContext context(Path app) {
    var config = new ContextConfig();
    config.setDefaultWebXml(tomcat.noDefaultWebXmlPath());
    var sessions = new StandardManager();
    sessions.setPathname(null);
    var scanner = new StandardJarScanner();
    scanner.setScanClassPath(false);
    scanner.setScanManifest(false);

    var root = new StandardContext();
    root.setPath("");
    root.setDocBase(app.toString());
    root.setParentClassLoader(Server.class.getClassLoader());
    root.setJarScanner(scanner);
    root.setManager(sessions);
    root.setCookies(false);
    // the process ends with the application: there is nothing to hunt for in other threads
    root.setClearReferencesRmiTargets(false);
    root.setClearReferencesThreadLocals(false);
    root.addLifecycleListener(config);
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
