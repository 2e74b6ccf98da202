package sanctuary.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Serves the page: the files under {@code /WEB-INF/page}, and nothing else of the WAR. They are
 * read once, and so are there even if somebody tidies up the folder; except source maps, which
 * would take more memory than all the others and which only the tools of developers ask for. A file
 * with {@code .br} behind its name is that file compressed by the build; gzip, for browsers on
 * plain http, is made here when one first asks for it.
 */
public final class PageServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;

  private static final String ROOT = "/WEB-INF/page";
  private static final String INDEX = "/index.html";
  private static final String HASHED = "/assets/";
  private static final String SOURCE_MAP = ".map";

  /** By path, such as {@code /assets/main-1a2b3c.js}. */
  private final transient Map<String, byte[]> files = new HashMap<>();

  /** The same, compressed, by path with the ending of how; never served under that name. */
  private final transient Map<String, byte[]> compressed = new ConcurrentHashMap<>();

  /** Paths of the source maps. */
  private final transient Set<String> maps = new HashSet<>();

  /** Of the page itself. */
  private transient String policy = "";

  /** Called by the container. */
  public PageServlet() {}

  @Override
  public void init() throws ServletException {
    try {
      read(ROOT + "/");
      policy = SecurityHeaders.policyWith(ImportMap.of(Objects.requireNonNull(files.get(INDEX))));
    } catch (IOException | UncheckedIOException unreadable) {
      throw new ServletException("the page in the WAR can not be read", unreadable);
    }
  }

  private void read(String folder) throws IOException {
    Set<String> paths = getServletContext().getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : paths) {
      if (path.endsWith("/")) {
        read(path);
        continue;
      }
      var name = path.substring(ROOT.length());
      if (name.endsWith(SOURCE_MAP)) {
        maps.add(name);
      } else {
        var shelf = Encoding.ends(name) ? compressed : files;
        shelf.put(name, Objects.requireNonNull(content(name)));
      }
    }
  }

  /** What is in a file, or null if it is gone. */
  private byte @Nullable [] content(String path) throws IOException {
    try (var in = getServletContext().getResourceAsStream(ROOT + path)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = path(request);
    var plain = maps.contains(path) ? content(path) : files.get(path);
    if (plain == null) {
      Answers.plain(response, HttpServletResponse.SC_NOT_FOUND, "Not found.");
      return;
    }
    if (path.equals(INDEX)) {
      response.setHeader(SecurityHeaders.CONTENT_SECURITY_POLICY, policy);
    }
    response.setHeader("Cache-Control", cacheControl(path));
    response.setHeader("Vary", "Accept-Encoding");
    response.setContentType(contentType(path));
    var body = plain;
    for (Encoding encoding : Encoding.values()) {
      if (!encoding.acceptedBy(request.getHeader("Accept-Encoding"))) {
        continue;
      }
      var smaller = compressed(path, encoding);
      if (smaller != null) {
        response.setHeader("Content-Encoding", encoding.token);
        body = smaller;
        break;
      }
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Null for what does not shrink: the build has not compressed it either. */
  private byte @Nullable [] compressed(String path, Encoding encoding) {
    if (encoding == Encoding.GZIP && compressed.containsKey(path + Encoding.BROTLI.ending)) {
      return compressed.computeIfAbsent(
          path + encoding.ending, name -> gzip(Objects.requireNonNull(files.get(path))));
    }
    return compressed.get(path + encoding.ending);
  }

  private static byte[] gzip(byte[] plain) {
    var compressed = new ByteArrayOutputStream(plain.length);
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return compressed.toByteArray();
  }

  /** Content codings (RFC 9110 section 8.4.1) that the page has, the best first. */
  private enum Encoding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz");

    private final String token;
    private final String ending;
    private final Pattern accepted;

    Encoding(String token, String ending) {
      this.token = token;
      this.ending = ending;
      this.accepted =
          Pattern.compile(
              "(^|.*,)\\s*" + token + "\\s*(,.*|;\\s*q=(?!0(\\.0*)?\\s*(,|$)).*|$)",
              Pattern.CASE_INSENSITIVE);
    }

    /** Whether a file is compressed, by its name. */
    static boolean ends(String path) {
      return Arrays.stream(values()).anyMatch(encoding -> path.endsWith(encoding.ending));
    }

    /** Whether this value of Accept-Encoding names it, and not with weight 0. */
    boolean acceptedBy(@Nullable String header) {
      return header != null && accepted.matcher(header).matches();
    }
  }

  private static String path(HttpServletRequest request) {
    var path = request.getServletPath();
    return path.isEmpty() || path.equals("/") ? INDEX : path;
  }

  private static String cacheControl(String path) {
    return path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-store";
  }

  private static String contentType(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html;charset=UTF-8";
      case "js" -> "text/javascript;charset=UTF-8";
      case "css" -> "text/css;charset=UTF-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "ico" -> "image/x-icon";
      case "json", "map" -> "application/json";
      case "webmanifest" -> "application/manifest+json";
      case "txt" -> "text/plain;charset=UTF-8";
      default -> "application/octet-stream";
    };
  }
}
