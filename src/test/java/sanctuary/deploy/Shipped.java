package sanctuary.deploy;

import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that ships, as the build packed it. */
public final class Shipped {

  private Shipped() {}

  /**
   * The file; the build names it in {@code sanctuary.war}, an editor finds it at its usual place.
   */
  public static Path file() {
    return Path.of(System.getProperty("sanctuary.war", "target/sanctuary.war"));
  }

  /** The same as a deployment, byte for byte; it answers at {@code /sanctuary/}. */
  public static WebArchive war() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, file().toFile());
  }
}
