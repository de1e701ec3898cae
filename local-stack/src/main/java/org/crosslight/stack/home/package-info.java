/** Where one running suite keeps its files, and which ports it uses. */
@NullMarked
package org.crosslight.stack.home;

import org.jspecify.annotations.NullMarked;
