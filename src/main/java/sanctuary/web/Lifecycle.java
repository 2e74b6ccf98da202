package sanctuary.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;

/**
 * Makes the server ready before the first request, so that a wrong setting stops the start, and
 * says goodbye to everyone before the container closes their sockets.
 */
final class Lifecycle implements ServletContextListener {
  /** Name of the context attribute that says, in one line, why the start failed. */
  static final String FAULT = "sanctuary.fault";

  private final Runnable last;

  /**
   * @param last what ends after all else has
   */
  Lifecycle(Runnable last) {
    this.last = last;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var context = event.getServletContext();
    var assembly = CDI.current().select(Assembly.class).get();
    try {
      assembly.start(context);
      var sockets = (ServerContainer) context.getAttribute(ServerContainer.class.getName());
      sockets.addEndpoint(RoomEndpoint.config(assembly));
    } catch (SettingsException wrong) {
      context.setAttribute(FAULT, wrong.getMessage());
      throw wrong;
    } catch (DeploymentException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    CDI.current().select(Assembly.class).get().stop();
    last.run();
  }
}
