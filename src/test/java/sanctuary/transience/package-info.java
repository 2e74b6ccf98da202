/**
 * Proofs that nothing stays: of memory, disk and output of a server that runs alone. Each is shown
 * to fail when something is left behind on purpose.
 */
package sanctuary.transience;
