/** What is claimed for the speed of the whole suite. */
@NullMarked
package org.crosslight.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
