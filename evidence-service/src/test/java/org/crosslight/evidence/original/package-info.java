@NullMarked
package org.crosslight.evidence.original;

import org.jspecify.annotations.NullMarked;
