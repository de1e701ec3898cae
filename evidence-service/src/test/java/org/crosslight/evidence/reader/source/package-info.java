@NullMarked
package org.crosslight.evidence.reader.source;

import org.jspecify.annotations.NullMarked;
