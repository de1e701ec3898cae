@NullMarked
package org.crosslight.evidence.reader;

import org.jspecify.annotations.NullMarked;
