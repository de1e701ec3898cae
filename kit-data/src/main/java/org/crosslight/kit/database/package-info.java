/** Transactions that carry the caller, so that row-level security can hold. */
@NullMarked
package org.crosslight.kit.database;

import org.jspecify.annotations.NullMarked;
