/**
 * The protocol against the WAR that ships, told as what guests do and hear.
 *
 * <p>Nothing sleeps: guests wait for what they are told, and an order of frames that all see the
 * same proves what did not come.
 */
package sanctuary.it;
