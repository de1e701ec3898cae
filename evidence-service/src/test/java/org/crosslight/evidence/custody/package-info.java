@NullMarked
package org.crosslight.evidence.custody;

import org.jspecify.annotations.NullMarked;
