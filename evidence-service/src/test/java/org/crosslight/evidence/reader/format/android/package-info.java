@NullMarked
package org.crosslight.evidence.reader.format.android;

import org.jspecify.annotations.NullMarked;
