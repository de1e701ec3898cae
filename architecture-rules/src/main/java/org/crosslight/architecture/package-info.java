/** Rules of the house, as ArchUnit checks that every module runs on itself. */
@NullMarked
package org.crosslight.architecture;

import org.jspecify.annotations.NullMarked;
