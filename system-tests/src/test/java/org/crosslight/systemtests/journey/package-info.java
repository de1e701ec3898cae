/** Officers at work in the portal, in a real browser. */
@NullMarked
package org.crosslight.systemtests.journey;

import org.jspecify.annotations.NullMarked;
