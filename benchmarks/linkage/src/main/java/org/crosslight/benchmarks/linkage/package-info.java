/**
 * The linkage kernel beside the same model as SQL: generated people, equal counts, measured work.
 */
@NullMarked
package org.crosslight.benchmarks.linkage;

import org.jspecify.annotations.NullMarked;
