@NullMarked
package org.crosslight.evidence.reader.source.archive;

import org.jspecify.annotations.NullMarked;
