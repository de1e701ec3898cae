/** What a caller may see: the copy of case access and the one decision made from it. */
@NullMarked
package org.crosslight.kit.access;

import org.jspecify.annotations.NullMarked;
