/** The icon of the page in the browser's tabs. */

/** Higher numbers are not told: the icon is small. */
const MOST = 9;

/**
 * The icon with a number.
 *
 * @param {number} count
 * @returns {string} an address
 */
export function countedIcon(count) {
  const number = count > MOST ? `${MOST}+` : String(count);
  const picture = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">',
    '<rect width="48" height="48" rx="11" fill="#124a36"/>',
    '<path d="M16 22v-5a8 8 0 0 1 16 0v5" fill="none" stroke="#fff" stroke-width="3.5"/>',
    '<path d="M11 21h26v15a3 3 0 0 1-3 3H14a3 3 0 0 1-3-3z" fill="#fff"/>',
    '<circle cx="33" cy="33" r="15" fill="#b3261e"/>',
    '<text x="33" y="40" text-anchor="middle" fill="#fff"',
    ` font-family="sans-serif" font-weight="700" font-size="20">${number}</text></svg>`,
  ];
  return `data:image/svg+xml,${encodeURIComponent(picture.join(""))}`;
}
