@NullMarked
package org.crosslight.evidence.intake;

import org.jspecify.annotations.NullMarked;
