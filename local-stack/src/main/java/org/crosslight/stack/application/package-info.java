/** The five Crosslight applications and how they are told where everything is. */
@NullMarked
package org.crosslight.stack.application;

import org.jspecify.annotations.NullMarked;
