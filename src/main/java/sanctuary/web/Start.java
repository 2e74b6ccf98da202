package sanctuary.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Set;
import org.jboss.weld.environment.servlet.EnhancedListener;
import org.jspecify.annotations.Nullable;

/**
 * The first of ours that a container calls. A container that brings its own CDI runs that one;
 * anywhere else the Weld in this WAR is started. Which of the two it is shows in where the CDI API
 * was loaded from.
 */
public final class Start implements ServletContainerInitializer {
  /** Called by the container. */
  public Start() {}

  @Override
  public void onStartup(@Nullable Set<Class<?>> none, ServletContext context)
      throws ServletException {
    if (CDI.class.getClassLoader() == Start.class.getClassLoader()) {
      new EnhancedListener().onStartup(none, context);
    }
    context.addListener(Lifecycle.class);
  }
}
