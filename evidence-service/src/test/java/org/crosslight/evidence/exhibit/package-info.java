@NullMarked
package org.crosslight.evidence.exhibit;

import org.jspecify.annotations.NullMarked;
