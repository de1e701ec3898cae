/** The chain of custody: one hash chain of events per exhibit. */
@NullMarked
package org.crosslight.evidence.custody;

import org.jspecify.annotations.NullMarked;
