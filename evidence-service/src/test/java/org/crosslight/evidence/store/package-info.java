@NullMarked
package org.crosslight.evidence.store;

import org.jspecify.annotations.NullMarked;
