/** The S3 store that keeps originals on this machine's disk. */
@NullMarked
package org.crosslight.stack.store;

import org.jspecify.annotations.NullMarked;
