package sanctuary.launcher;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.logging.LogManager;

/**
 * Reads the command line and serves until the process is told to end. Every fault of the person who
 * started it is answered with one line on standard error.
 */
public final class Launcher implements Callable<Integer>, AutoCloseable {

  private static final int DONE = 0;
  private static final int FAULT = 1;
  private static final int WRONG_OPTION = 2;

  private final CompletableFuture<Path> app;
  private final String[] arguments;
  private final Server server;

  /**
   * @param app the web application without its code, once it is unpacked
   * @param code where the web application's classes and libraries are, once they are unpacked
   * @param scratch a directory that the embedded server may write to
   * @param arguments the command line
   */
  public Launcher(
      CompletableFuture<Path> app,
      CompletableFuture<URL[]> code,
      Path scratch,
      String[] arguments) {
    this.app = app;
    this.arguments = arguments.clone();
    this.server = new Server(app, code, scratch);
  }

  /**
   * Blocks while serving. Returns the exit code when there is nothing, or nothing more, to do.
   *
   * @throws ExecutionException when the web application could not be unpacked
   */
  @Override
  public Integer call() throws IOException, ExecutionException, InterruptedException {
    try {
      var options = Options.of(arguments);
      if (options.has(Option.HELP)) {
        System.out.print(Options.help());
        return DONE;
      }
      if (options.has(Option.VERSION)) {
        System.out.println("Sanctuary " + version());
        return DONE;
      }
      return serve(options.listen());
    } catch (WrongOptionException wrong) {
      System.err.println(wrong.getMessage() + ". See --help.");
      return WRONG_OPTION;
    }
  }

  private int serve(Listen listen) throws IOException, ExecutionException, InterruptedException {
    quietLogs();
    try {
      var port = server.start(listen);
      System.out.print(Greeting.of(version(), listen, port));
      System.out.flush();
      Heap.giveBack();
      server.await();
      return DONE;
    } catch (CannotServeException e) {
      System.err.println(e.getMessage());
      return FAULT;
    }
  }

  /** Stops serving, gracefully. */
  @Override
  public void close() throws IOException {
    server.close();
  }

  private String version() throws IOException, ExecutionException, InterruptedException {
    try (var manifest = Files.newInputStream(app.get().resolve("META-INF/MANIFEST.MF"))) {
      return new Manifest(manifest)
          .getMainAttributes()
          .getValue(Attributes.Name.IMPLEMENTATION_VERSION);
    }
  }

  /** Warnings and worse, to standard error; unless the operator brought a configuration. */
  private static void quietLogs() throws IOException {
    if (System.getProperty("java.util.logging.config.file") == null
        && System.getProperty("java.util.logging.config.class") == null) {
      try (var quiet = Launcher.class.getResourceAsStream("logging.properties")) {
        LogManager.getLogManager().readConfiguration(quiet);
      }
    }
  }
}
