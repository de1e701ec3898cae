/** The reader of what the app Parley exports. */
@NullMarked
package org.crosslight.evidence.reader.format.parley;

import org.jspecify.annotations.NullMarked;
