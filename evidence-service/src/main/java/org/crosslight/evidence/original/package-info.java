/** Originals: the bytes as they arrived, hashed on the way in and never changed. */
@NullMarked
package org.crosslight.evidence.original;

import org.jspecify.annotations.NullMarked;
