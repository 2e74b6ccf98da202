package sanctuary.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanctuary.deploy.Everywhere;

@DisplayName("The page")
@Everywhere
class PageIT extends Visit {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int MOST_BYTES_OF_A_FIRST_LOAD = 120_000;
  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(assets/[^\"]+)\"");
  private static final Pattern ELEMENT_WITH_ASSET =
      Pattern.compile("<(script|link)\\b[^>]*\"(assets/[^\"]+\\.(?:js|css))\"[^>]*>");
  private static final Pattern INTEGRITY =
      Pattern.compile("integrity=\"sha384-([A-Za-z0-9+/=]+)\"");

  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">([^<]*)</script>");
  private static final Pattern CHECKED =
      Pattern.compile("\"\\./(assets/[^\"]+)\":\"sha384-([^\"]+)\"");
  private static final String OWN_SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"
              + " img-src 'self' data: blob: https: http:;"
              + " media-src 'self' data: blob: https: http:; connect-src 'self';"
              + " font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none';"
              + " frame-ancestors 'none'; require-trusted-types-for 'script';"
              + " trusted-types sanctuary dompurify",
          "Cross-Origin-Opener-Policy",
          "same-origin",
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

  @Test
  @DisplayName("comes with strict headers, is not stored and sets no cookie")
  void itself() throws Exception {
    var answer = get("");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertStrict(answer, importMap(text(answer)));
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  @DisplayName("holds no script and no style of its own, so that the policy can forbid them")
  void nothingInline() throws Exception {
    var html = text(get(""));
    assertThat(html).doesNotContainPattern("(?i)<style|\\sstyle=|\\son[a-z]+=|javascript:");
    assertThat(IMPORT_MAP.matcher(html).replaceFirst(""))
        .doesNotContainPattern("(?i)<script(?![^>]*\\ssrc=)");
  }

  @Test
  @DisplayName("lets the browser check each script that is loaded on demand")
  void onDemand() throws Exception {
    var scripts = CHECKED.matcher(importMap(text(get("")))).results().toList();
    assertThat(scripts).isNotEmpty();
    for (var script : scripts) {
      var answer = get(script.group(1));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(script.group(2)).isEqualTo(hash("SHA-384", answer.body()));
    }
  }

  @Test
  @DisplayName("has files that may be kept for ever, because their names change with them")
  void keptFiles() throws Exception {
    var assets = assets();
    assertThat(assets).hasSizeGreaterThanOrEqualTo(2);
    for (var asset : assets) {
      var answer = get(asset);
      assertThat(asset).matches("assets/.+-[A-Z0-9]{8}\\.[a-z0-9]+");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
      assertStrict(answer);
    }
  }

  @Test
  @DisplayName("names the hash of every script and style, and it fits")
  void integrity() throws Exception {
    var elements =
        ELEMENT_WITH_ASSET.matcher(text(get(""))).results().map(MatchResult::group).toList();
    assertThat(elements).hasSizeGreaterThanOrEqualTo(2);
    for (var element : elements) {
      var asset = ASSET.matcher(element).results().findFirst().orElseThrow().group(1);
      var named = INTEGRITY.matcher(element).results().findFirst().orElseThrow().group(1);
      assertThat(named).isEqualTo(hash("SHA-384", get(asset).body()));
    }
  }

  @Test
  @DisplayName("comes with its source, for whoever wants to read it")
  void source() throws Exception {
    var scripts = assets().stream().filter(asset -> asset.endsWith(".js")).toList();
    assertThat(scripts).isNotEmpty();
    for (var script : scripts) {
      var map = get(script + ".map");
      assertThat(map.statusCode()).isEqualTo(200);
      assertThat(header(map, "Content-Type")).startsWith("application/json");
      assertThat(text(map)).contains("\"sourcesContent\"");
    }
  }

  @Test
  @DisplayName("comes compressed to whoever can read that, and says that it differs")
  void compressed() throws Exception {
    for (var path : List.of("licences.txt", assets().get(0))) {
      var plain = get(path);
      assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
      assertThat(header(plain, "Vary")).contains("Accept-Encoding");
      var gzip = get(path, "gzip");
      assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
      assertThat(gunzip(gzip.body())).isEqualTo(plain.body());
      var brotli = get(path, "gzip, deflate, br, zstd");
      assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
      assertThat(brotli.body()).hasSizeLessThan(gzip.body().length);
      assertThat(get(path, "br;q=0, identity").headers().firstValue("Content-Encoding")).isEmpty();
      assertStrict(brotli);
    }
  }

  @Test
  @DisplayName("needs less than 120 kB over the wire for a first load")
  void small() throws Exception {
    int bytes = get("", "br").body().length;
    for (var asset : assets()) {
      bytes += get(asset, "br").body().length;
    }
    assertThat(bytes).isLessThan(MOST_BYTES_OF_A_FIRST_LOAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sanctuary/launcher/Main.class",
        "sanctuary/launcher/Bootstrap.class",
        "sanctuary/launcher/",
        "WEB-INF/web.xml",
        "WEB-INF/",
        "WEB-INF/page/index.html",
        "WEB-INF/launcher/classes/sanctuary/launcher/Server.class",
        "web-inf/web.xml",
        "META-INF/MANIFEST.MF",
        "assets/",
        "index.html.br",
        "no-such-page.map",
        "assets/..%2FWEB-INF%2Fweb.xml",
        "assets/%2e%2e/WEB-INF/web.xml",
        "no-such-page"
      })
  @DisplayName("is all that is served of the WAR")
  void nothingElse(String path) throws Exception {
    var answer = get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(text(answer)).doesNotContain("Exception", "web-app", "Launcher");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"health/live", "health/ready"})
  @DisplayName("stands beside an answer for whoever watches the server")
  void health(String path) throws Exception {
    var answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertStrict(answer);
  }

  private static void assertStrict(HttpResponse<byte[]> answer) throws Exception {
    assertStrict(answer, null);
  }

  /**
   * @param script the only one that may stand in the page itself; null if none may
   */
  private static void assertStrict(HttpResponse<byte[]> answer, @Nullable String script)
      throws Exception {
    var own =
        script == null
            ? OWN_SCRIPTS
            : OWN_SCRIPTS
                + " 'sha256-"
                + hash("SHA-256", script.getBytes(StandardCharsets.UTF_8))
                + "'";
    HEADERS.forEach(
        (name, value) ->
            assertThat(answer.headers().allValues(name))
                .as(name)
                .containsExactly(value.replace(OWN_SCRIPTS, own)));
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().allValues("Server")).isEmpty();
  }

  private static String importMap(String html) {
    var element = IMPORT_MAP.matcher(html);
    assertThat(element.find()).isTrue();
    return element.group(1);
  }

  private static String hash(String algorithm, byte[] content) throws Exception {
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance(algorithm).digest(content));
  }

  private List<String> assets() throws Exception {
    return ASSET.matcher(text(get(""))).results().map(match -> match.group(1)).distinct().toList();
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    return HTTP.send(request(path).build(), BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> get(String path, String encodings) throws Exception {
    return HTTP.send(
        request(path).header("Accept-Encoding", encodings).build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(page() + path));
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static byte[] gunzip(byte[] compressed) throws IOException {
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return stream.readAllBytes();
    }
  }
}
