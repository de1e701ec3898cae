@NullMarked
package org.crosslight.linkage.connection;

import org.jspecify.annotations.NullMarked;
