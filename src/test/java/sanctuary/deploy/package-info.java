/**
 * Puts the WAR that ships where the integration tests want it: alone by {@code java -jar}, or into
 * a container by Arquillian.
 */
package sanctuary.deploy;
