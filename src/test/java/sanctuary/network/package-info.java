/**
 * A network that fails when a test says so: a {@link sanctuary.network.Network} carries TCP
 * connections to a server, each one a {@link sanctuary.network.Line} with two {@link
 * sanctuary.network.Flow flows}. Nothing here looks at a clock or at chance: what is delayed waits
 * for the test, and what is delivered in another order is let go in that order.
 */
package sanctuary.network;
