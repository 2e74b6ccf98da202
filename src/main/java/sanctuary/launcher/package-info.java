/**
 * Runs the WAR alone, as {@code java -jar sanctuary.war}: options and an embedded Tomcat. Imports
 * nothing of the rest, and nothing of the rest imports it.
 *
 * <p>{@link sanctuary.launcher.Main} and the classes it needs to begin lie at the WAR's root; the
 * others lie in {@code WEB-INF/launcher} with the embedded server, where no container loads them.
 *
 * <ol>
 *   <li>{@code Main}, compiled for Java 8, refuses a Java that is too old;
 *   <li>{@code Bootstrap} unpacks the WAR into a {@code Workplace} of this run and loads
 *   <li>{@code Launcher}, which reads {@code Options} and starts the {@code Server};
 *   <li>every end of the process stops the server and deletes the workplace.
 * </ol>
 */
@NullMarked
package sanctuary.launcher;

import org.jspecify.annotations.NullMarked;
