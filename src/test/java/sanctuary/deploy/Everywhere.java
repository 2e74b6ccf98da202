package sanctuary.deploy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the WAR that ships in every place it ships to: alone, in Tomcat 11 and in Tomcat 10.1.
 *
 * <pre>{@code
 * @Everywhere
 * class PageIT {
 *   @Deployment(testable = false)
 *   static WebArchive sanctuary() {
 *     return Shipped.war();
 *   }
 *
 *   @ArquillianResource private URL sanctuary;
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("everywhere")
@ExtendWith(ArquillianExtension.class)
public @interface Everywhere {}
