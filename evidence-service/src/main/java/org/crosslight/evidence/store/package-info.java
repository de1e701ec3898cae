/** The S3 store of originals, and whether it is proven to be write-once. */
@NullMarked
package org.crosslight.evidence.store;

import org.jspecify.annotations.NullMarked;
