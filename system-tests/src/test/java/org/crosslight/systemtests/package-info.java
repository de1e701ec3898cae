/** The suite as its users meet it: everything real, everything running. */
@NullMarked
package org.crosslight.systemtests;

import org.jspecify.annotations.NullMarked;
