package sanctuary.deploy;

import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.tomcat.managed.Tomcat10ManagedContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * {@code java -jar} in the place of a container, so that the same tests run against it: each
 * deployment is a process of its own, with the WAR that ships at its root.
 */
public final class AloneContainer implements DeployableContainer<AloneContainer.Configuration> {

  private final Map<String, Alone> running = new HashMap<>();

  @Override
  public Class<Configuration> getConfigurationClass() {
    return Configuration.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 5.0");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) {
    var alone = Alone.start("--host", "127.0.0.1");
    running.put(archive.getName(), alone);
    var address = alone.address();
    return new ProtocolMetaData()
        .addContext(
            new HTTPContext(address.getHost(), address.getPort()).add(new Servlet("default", "/")));
  }

  @Override
  public void undeploy(Archive<?> archive) {
    running.remove(archive.getName()).close();
  }

  /** Nothing to choose: the options are the test's matter. */
  public static final class Configuration implements ContainerConfiguration {

    @Override
    public void validate() {}
  }

  /**
   * Puts this container in the place of the real one when it is the one to launch; Arquillian knows
   * one at a time.
   */
  public static final class Extension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
      if (System.getProperty("arquillian.launch", "alone").equals("alone")) {
        builder.override(
            DeployableContainer.class, Tomcat10ManagedContainer.class, AloneContainer.class);
      }
    }
  }
}
