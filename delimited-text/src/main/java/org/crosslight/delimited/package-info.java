/** Rows and fields of delimited text, with their place in the file. */
@NullMarked
package org.crosslight.delimited;

import org.jspecify.annotations.NullMarked;
