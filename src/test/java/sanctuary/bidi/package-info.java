/**
 * Firefox for tests, driven over WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/) without any
 * driver in between: a {@link sanctuary.bidi.Firefox} opens {@link sanctuary.bidi.Tab}s, in which
 * {@link sanctuary.bidi.Element}s are found as a screen reader finds them, by role and name. Knows
 * nothing of Sanctuary.
 */
@NullMarked
package sanctuary.bidi;

import org.jspecify.annotations.NullMarked;
