@NullMarked
package org.crosslight.evidence.item;

import org.jspecify.annotations.NullMarked;
