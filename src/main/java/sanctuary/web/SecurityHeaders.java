package sanctuary.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Tells browsers what the page may do: run its own scripts and nothing else, connect to its own
 * server only, and tell nobody where a link was found.
 */
public final class SecurityHeaders implements Filter {
  static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  private static final String SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'";
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          SCRIPTS,
          "style-src 'self'",
          "img-src 'self' data: blob: https: http:",
          "media-src 'self' data: blob: https: http:",
          "connect-src 'self'",
          "font-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types sanctuary dompurify");

  private static final Map<String, String> HEADERS =
      Map.of(
          CONTENT_SECURITY_POLICY,
          POLICY,
          "Cross-Origin-Opener-Policy",
          "same-origin",
          // lets a picture load that somebody clicked on, without any of their cookies
          "Cross-Origin-Embedder-Policy",
          "credentialless",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

  /** Called by the container. */
  public SecurityHeaders() {}

  /**
   * The policy of a page that holds something for the browser's script loader.
   *
   * @param sha256 of it, in Base64: nothing else within the page is taken
   */
  static String policyWith(String sha256) {
    return POLICY.replace(SCRIPTS, SCRIPTS + " 'sha256-" + sha256 + "'");
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var answer = (HttpServletResponse) response;
    HEADERS.forEach(answer::setHeader);
    if (request.isSecure()) {
      answer.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    chain.doFilter(request, response);
  }
}
