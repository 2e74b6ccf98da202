/**
 * The load tool: measures the WAR that ships over real sockets, beside a plain broadcast server.
 * {@code ./mvnw -Pbench} runs it; docs/performance.md says what came out.
 *
 * <ol>
 *   <li>a {@code Target} is a server process, started by the {@code Plan};
 *   <li>a {@code Company} enters its rooms through the {@code Entrance}, with real handshakes and
 *       signatures, and talks as a {@code Scenario} says;
 *   <li>each {@code Seat} checks what it hears; a {@code Pump} reads for all, in one thread;
 *   <li>{@code Speed}, {@code Lag}, {@code Abuse}, {@code Idle}, {@code Rest} and {@code Small}
 *       print what they measured;
 *   <li>an {@code Attack} does one kind of {@code Harm} to a server, from another process.
 * </ol>
 */
package sanctuary.bench;
