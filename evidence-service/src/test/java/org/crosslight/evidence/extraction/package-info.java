@NullMarked
package org.crosslight.evidence.extraction;

import org.jspecify.annotations.NullMarked;
