/** Claims about what meets the container, as far as they need none. */
@NullMarked
package sanctuary.web;

import org.jspecify.annotations.NullMarked;
