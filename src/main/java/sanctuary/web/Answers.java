package sanctuary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Short answers in plain text, in place of a container's error page, which tells its version. */
final class Answers {
  private Answers() {}

  /**
   * Answers with a status and a sentence.
   *
   * @throws IOException if the connection is broken
   */
  static void plain(HttpServletResponse response, int status, String sentence) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(sentence);
  }
}
