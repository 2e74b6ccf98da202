/**
 * Claims about rooms, without sockets: wires of paper, hand-set time, tasks run in place. Records
 * and signatures are real, made by the test client's own implementation.
 */
@NullMarked
package sanctuary.room;

import org.jspecify.annotations.NullMarked;
