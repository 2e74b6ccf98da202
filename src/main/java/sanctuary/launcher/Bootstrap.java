package sanctuary.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Unpacks the WAR, runs the launcher out of it, and cleans up. There is one way out, the shutdown
 * hook: it closes what was opened, latest first, whether the launcher returned or a signal came.
 */
public final class Bootstrap {

  private static final String LAUNCHER = "sanctuary.launcher.Launcher";
  private static final int FAULT = 1;

  private final Deque<AutoCloseable> opened = new ArrayDeque<>(); // guarded by this

  private Bootstrap() {}

  /**
   * Runs Sanctuary to its end, and then ends the process.
   *
   * @param arguments the command line
   * @throws Exception when the WAR is damaged
   */
  public static void start(String[] arguments) throws Exception {
    var bootstrap = new Bootstrap();
    Runtime.getRuntime().addShutdownHook(new Thread(bootstrap::end, "end"));
    System.exit(bootstrap.run(arguments));
  }

  /** Returns the exit code. */
  private int run(String[] arguments) throws Exception {
    Workplace workplace;
    URL[] server;
    try {
      workplace = open(Workplace.create(Path.of(System.getProperty("java.io.tmpdir"))));
      workplace.unpackServer(war());
      server = workplace.serverPath();
    } catch (IOException unwritable) {
      return cannotUnpack(unwritable);
    }
    var code = new CompletableFuture<URL[]>();
    var app = new CompletableFuture<Path>();
    // meanwhile the server begins to start
    new Thread(() -> unpack(workplace, code, app), "unpack").start();
    var loader = open(new URLClassLoader("launcher", server, Bootstrap.class.getClassLoader()));
    Thread.currentThread().setContextClassLoader(loader);
    var launcher =
        loader
            .loadClass(LAUNCHER)
            .getConstructor(
                CompletableFuture.class, CompletableFuture.class, Path.class, String[].class)
            .newInstance(app, code, workplace.scratch(), arguments);
    open((AutoCloseable) launcher);
    try {
      return (Integer) ((Callable<?>) launcher).call();
    } catch (ExecutionException unwritable) {
      return cannotUnpack(Objects.requireNonNull(unwritable.getCause()));
    }
  }

  /** First the code, which takes longest to get ready. */
  private static void unpack(
      Workplace workplace, CompletableFuture<URL[]> code, CompletableFuture<Path> app) {
    try {
      workplace.unpackCode(war());
      code.complete(workplace.codePath());
      workplace.unpackApp(war());
      app.complete(workplace.app());
    } catch (IOException | RuntimeException e) {
      code.completeExceptionally(e);
      app.completeExceptionally(e);
    }
  }

  private static int cannotUnpack(Throwable reason) {
    System.err.println("Sanctuary can not unpack itself into java.io.tmpdir: " + reason);
    return FAULT;
  }

  private synchronized <T extends AutoCloseable> T open(T resource) {
    opened.push(resource);
    return resource;
  }

  /** Keeps the lock until all is closed, so that a start in its midst opens nothing more. */
  private synchronized void end() {
    for (var resource : opened) {
      try {
        resource.close();
      } catch (Exception e) {
        System.err.println("Sanctuary could not clean up: " + e);
      }
    }
  }

  /** The WAR that this class was loaded from. */
  private static Path war() {
    try {
      return Path.of(Bootstrap.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
