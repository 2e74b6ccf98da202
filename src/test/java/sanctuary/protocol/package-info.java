/**
 * Claims about frames and codecs. Golden frames are read from {@code src/test/resources/frames}.
 */
@NullMarked
package sanctuary.protocol;

import org.jspecify.annotations.NullMarked;
