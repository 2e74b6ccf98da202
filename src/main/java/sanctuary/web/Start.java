package sanctuary.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first of ours that a container calls: registers all that it shall call later. A container
 * that brings its own CDI runs that one; anywhere else the Weld in this WAR is started.
 *
 * <p>{@link #run} makes ready what needs no container. The launcher calls it on a thread of its own
 * while its server starts; anywhere else {@link #onStartup} does. Safe for several threads.
 */
public final class Start implements ServletContainerInitializer, Runnable {
  private @Nullable BundledCdi cdi; // guarded by this

  /** Called by the container. */
  public Start() {}

  @Override
  public synchronized void run() {
    if (cdi == null && BundledCdi.isNeeded()) {
      cdi = new BundledCdi();
      cdi.start();
    }
  }

  @Override
  public void onStartup(@Nullable Set<Class<?>> none, ServletContext context) {
    run();
    // nobody gets a session: there is nothing to remember
    context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.URL));
    filter(context, "security-headers", SecurityHeaders.class, "/*");
    filter(context, "turnstile", Turnstile.class, RoomEndpoint.PATH);
    // in place of the container's default servlet: only what the page lists is served
    var page = context.addServlet("page", PageServlet.class);
    page.setLoadOnStartup(1);
    page.addMapping("/");
    context.addServlet("health", HealthServlet.class).addMapping("/health/*");
    context.addListener(new Lifecycle(this::stop));
  }

  /** In the order of the calls, and before the container's own filter that opens WebSockets. */
  private static void filter(
      ServletContext context, String name, Class<? extends Filter> type, String path) {
    var filter = context.addFilter(name, type);
    filter.setAsyncSupported(true);
    filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, path);
  }

  private synchronized void stop() {
    if (cdi != null) {
      cdi.stop();
    }
  }
}
