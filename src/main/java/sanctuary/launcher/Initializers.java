package sanctuary.launcher;

import jakarta.servlet.ServletContainerInitializer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.LifecycleListener;

/**
 * Configures a context by the initializers of its web application and of the server, in place of
 * reading descriptors and looking for annotations in every class. An initializer that is a {@link
 * Runnable} is run before, while the server starts: it makes ready what needs no context.
 */
final class Initializers implements LifecycleListener, AutoCloseable {

  private final CompletableFuture<URLClassLoader> code;
  private final CompletableFuture<List<ServletContainerInitializer>> ready;

  /**
   * Makes them ready on a thread of their own, as soon as there is code.
   *
   * @param path where the classes and libraries of the web application are, once they are
   */
  Initializers(CompletableFuture<URL[]> path) {
    code = path.thenApply(urls -> new URLClassLoader("app", urls, getClass().getClassLoader()));
    ready =
        code.thenApplyAsync(Initializers::ready, task -> new Thread(task, "initializers").start());
  }

  private static List<ServletContainerInitializer> ready(ClassLoader code) {
    Thread.currentThread().setContextClassLoader(code);
    var all =
        ServiceLoader.load(ServletContainerInitializer.class, code).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    for (var one : all) {
      if (one instanceof Runnable early) {
        early.run();
      }
    }
    return all;
  }

  /**
   * The web application's classes; blocks until there are any.
   *
   * @throws ExecutionException when they could not be unpacked
   */
  ClassLoader code() throws ExecutionException, InterruptedException {
    return code.get();
  }

  @Override
  public void lifecycleEvent(LifecycleEvent event) {
    if (event.getType().equals(Lifecycle.CONFIGURE_START_EVENT)
        && event.getLifecycle() instanceof Context context) {
      ready.join().forEach(one -> context.addServletContainerInitializer(one, Set.of()));
      context.setConfigured(true);
    }
  }

  /** Closes the files of the code. */
  @Override
  public void close() throws IOException {
    if (code.isDone() && !code.isCompletedExceptionally()) {
      code.join().close();
    }
  }
}
