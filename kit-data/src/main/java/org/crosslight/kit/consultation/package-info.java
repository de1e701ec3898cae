/** The log of who looked at personal data, when and why. */
@NullMarked
package org.crosslight.kit.consultation;

import org.jspecify.annotations.NullMarked;
