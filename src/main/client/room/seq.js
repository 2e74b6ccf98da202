/**
 * Whether one of the server's numbers is later than another. They wrap around at 2³²: what is less
 * than half of that ahead is later.
 *
 * @param {number} seq
 * @param {number} other
 */
export function isLater(seq, other) {
  const ahead = (seq - other) >>> 0;
  return ahead > 0 && ahead < 2 ** 31;
}
