/** Lets a fuzzer loose on the protocol and on rooms; its targets lie in the packages they try. */
package sanctuary.fuzz;
