/** Exhibits: what was seized, by whom, and what is held of it. */
@NullMarked
package org.crosslight.evidence.exhibit;

import org.jspecify.annotations.NullMarked;
