package sanctuary.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Makes the server ready before the first request, so that a wrong setting stops the start, and
 * says goodbye to everyone before the container closes their sockets.
 */
public final class Lifecycle implements ServletContextListener {
  /** Name of the context attribute that says, in one line, why the start failed. */
  static final String FAULT = "sanctuary.fault";

  /** Called by the container. */
  public Lifecycle() {}

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      CDI.current().select(Assembly.class).get().start(event.getServletContext());
    } catch (SettingsException wrong) {
      event.getServletContext().setAttribute(FAULT, wrong.getMessage());
      throw wrong;
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    CDI.current().select(Assembly.class).get().stop();
  }
}
