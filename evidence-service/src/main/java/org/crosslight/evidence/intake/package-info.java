/** Intake: taking files in, whatever happens on the way. */
@NullMarked
package org.crosslight.evidence.intake;

import org.jspecify.annotations.NullMarked;
