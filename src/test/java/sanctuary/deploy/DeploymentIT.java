package sanctuary.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The WAR, dropped into a Tomcat beside another application,")
@Tag("tomcat")
@ExtendWith(ArquillianExtension.class)
class DeploymentIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @ArquillianResource
  @OperateOnDeployment("sanctuary")
  private URL sanctuary;

  @ArquillianResource
  @OperateOnDeployment("neighbour")
  private URL neighbour;

  @Deployment(name = "sanctuary", testable = false, order = 1)
  static WebArchive sanctuary() {
    return Shipped.war();
  }

  @Deployment(name = "neighbour", testable = false, order = 2)
  static WebArchive neighbour() {
    return ShrinkWrap.create(WebArchive.class, "neighbour.war")
        .addAsWebResource(new StringAsset("still here"), "index.html");
  }

  @Test
  @DisplayName("leaves the other one as it is")
  void neighbourAnswers() throws Exception {
    assertThat(get(neighbour.toURI()).body()).isEqualTo("still here");
  }

  @Test
  @DisplayName("answers below its own name")
  void ownPath() {
    assertThat(sanctuary).hasPath("/sanctuary/");
  }

  private static HttpResponse<String> get(URI uri) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
