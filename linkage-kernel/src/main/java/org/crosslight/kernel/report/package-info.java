/** The figures of a run for programs (JSON) and for people (one HTML page). */
@NullMarked
package org.crosslight.kernel.report;

import org.jspecify.annotations.NullMarked;
