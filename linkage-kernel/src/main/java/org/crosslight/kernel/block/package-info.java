/**
 * Which pairs are worth comparing: blocks of records that share a key, and the sweep over their
 * pairs.
 */
@NullMarked
package org.crosslight.kernel.block;

import org.jspecify.annotations.NullMarked;
