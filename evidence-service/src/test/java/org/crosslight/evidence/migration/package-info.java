@NullMarked
package org.crosslight.evidence.migration;

import org.jspecify.annotations.NullMarked;
