/** The demo operation, loaded through the public API at the first start. */
@NullMarked
package org.crosslight.stack.demo;

import org.jspecify.annotations.NullMarked;
