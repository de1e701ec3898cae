/** The record of what was asked for and not given. */
@NullMarked
package org.crosslight.kit.refusal;

import org.jspecify.annotations.NullMarked;
