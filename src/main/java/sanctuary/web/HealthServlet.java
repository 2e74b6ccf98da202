package sanctuary.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/**
 * Tells probes how the server is, and nothing about anybody: {@code /health/live} while it runs,
 * {@code /health/ready} while it takes connections.
 */
public final class HealthServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;

  /** Called by the container. */
  public HealthServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean stopping = CDI.current().select(Assembly.class).get().stopping();
    var question = request.getPathInfo();
    if ("/live".equals(question) || ("/ready".equals(question) && !stopping)) {
      Answers.plain(response, HttpServletResponse.SC_OK, "ok");
    } else if ("/ready".equals(question)) {
      Answers.plain(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "stopping");
    } else {
      Answers.plain(response, HttpServletResponse.SC_NOT_FOUND, "Not found.");
    }
  }
}
