/** Extractions: reading an original into items, with a receipt that accounts for every row. */
@NullMarked
package org.crosslight.evidence.extraction;

import org.jspecify.annotations.NullMarked;
