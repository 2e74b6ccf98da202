package sanctuary.web;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jboss.weld.AbstractCDI;
import org.jboss.weld.bootstrap.WeldBootstrap;
import org.jboss.weld.bootstrap.api.Environments;
import org.jboss.weld.bootstrap.api.ServiceRegistry;
import org.jboss.weld.bootstrap.api.helpers.SimpleServiceRegistry;
import org.jboss.weld.bootstrap.spi.BeanDeploymentArchive;
import org.jboss.weld.bootstrap.spi.BeansXml;
import org.jboss.weld.bootstrap.spi.CDI11Deployment;
import org.jboss.weld.bootstrap.spi.Metadata;
import org.jboss.weld.config.ConfigurationKey;
import org.jboss.weld.configuration.spi.ExternalConfiguration;
import org.jboss.weld.ejb.spi.EjbDescriptor;

/**
 * The Weld in this WAR, told which beans there are: nothing is scanned, and nothing of a servlet is
 * injected. Starts once and ends once. One thread at a time.
 */
final class BundledCdi {
  /** Every class with a scope; {@code BundledCdiTest} finds one that is missing. */
  static final List<Class<?>> BEANS = List.of(Assembly.class);

  private static final String NAME = "sanctuary";

  /** With so few beans threads cost more than they save. */
  private static final Map<String, Object> WITHOUT_THREADS =
      Map.of(
          ConfigurationKey.EXECUTOR_THREAD_POOL_TYPE.get(),
          "NONE",
          ConfigurationKey.CONCURRENT_DEPLOYMENT.get(),
          false);

  private final WeldBootstrap weld = new WeldBootstrap();

  /** Whether this runtime has no CDI of its own: then the API is the one in this WAR too. */
  static boolean isNeeded() {
    return CDI.class.getClassLoader() == BundledCdi.class.getClassLoader();
  }

  /** Makes the beans, and {@link CDI#current()} find them. */
  void start() {
    var archive = new Archive();
    weld.startContainer(NAME, Environments.SE, new Whole(archive));
    weld.startInitialization();
    weld.deployBeans();
    weld.validateBeans();
    weld.endInitialization();
    var current = new Current(weld.getManager(archive));
    CDI.setCDIProvider(() -> current);
  }

  /** Ends the beans. */
  void stop() {
    weld.shutdown();
  }

  /** What {@link CDI#current()} answers. */
  private static final class Current extends AbstractCDI<Object> {
    private final BeanManager manager;

    Current(BeanManager manager) {
      this.manager = manager;
    }

    @Override
    public BeanManager getBeanManager() {
      return manager;
    }
  }

  /** The classes of this WAR, as Weld wants to be told of them. */
  private static final class Archive implements BeanDeploymentArchive {
    private final ServiceRegistry services = new SimpleServiceRegistry();

    @Override
    public String getId() {
      return NAME;
    }

    @Override
    public Collection<String> getBeanClasses() {
      return BEANS.stream().map(Class::getName).toList();
    }

    @Override
    public Collection<Class<?>> getLoadedBeanClasses() {
      return BEANS;
    }

    @Override
    public BeansXml getBeansXml() {
      return BeansXml.EMPTY_BEANS_XML;
    }

    @Override
    public Collection<BeanDeploymentArchive> getBeanDeploymentArchives() {
      return List.of();
    }

    @Override
    public Collection<EjbDescriptor<?>> getEjbs() {
      return List.of();
    }

    @Override
    public ServiceRegistry getServices() {
      return services;
    }
  }

  /** Read by this Weld alone, unlike system properties. */
  private static final class Configuration implements ExternalConfiguration {
    @Override
    public Map<String, Object> getConfigurationProperties() {
      return WITHOUT_THREADS;
    }

    @Override
    public void cleanup() {}
  }

  /** An application of one archive. */
  private static final class Whole implements CDI11Deployment {
    private final ServiceRegistry services = new SimpleServiceRegistry();
    private final Archive archive;

    Whole(Archive archive) {
      this.archive = archive;
      services.add(ExternalConfiguration.class, new Configuration());
    }

    @Override
    public Collection<BeanDeploymentArchive> getBeanDeploymentArchives() {
      return List.of(archive);
    }

    @Override
    public BeanDeploymentArchive getBeanDeploymentArchive(Class<?> type) {
      return archive;
    }

    @Override
    public BeanDeploymentArchive loadBeanDeploymentArchive(Class<?> type) {
      return archive;
    }

    @Override
    public Iterable<Metadata<Extension>> getExtensions() {
      return List.of();
    }

    @Override
    public ServiceRegistry getServices() {
      return services;
    }
  }
}
