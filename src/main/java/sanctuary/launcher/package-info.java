/**
 * Runs the WAR alone, as {@code java -jar}: options and an embedded Tomcat. Knows nothing of the
 * rest.
 */
@NullMarked
package sanctuary.launcher;

import org.jspecify.annotations.NullMarked;
