@NullMarked
package org.crosslight.translation.file;

import org.jspecify.annotations.NullMarked;
