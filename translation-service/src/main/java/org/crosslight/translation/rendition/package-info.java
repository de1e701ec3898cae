/** What comes out for one text: English or the reason why not, with the checks that were made. */
@NullMarked
package org.crosslight.translation.rendition;

import org.jspecify.annotations.NullMarked;
