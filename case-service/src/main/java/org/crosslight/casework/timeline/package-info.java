/** What happened to a case, in order. */
@NullMarked
package org.crosslight.casework.timeline;

import org.jspecify.annotations.NullMarked;
