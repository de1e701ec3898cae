@NullMarked
package org.crosslight.evidence.verification;

import org.jspecify.annotations.NullMarked;
