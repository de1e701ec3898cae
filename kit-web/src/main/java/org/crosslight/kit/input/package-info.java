/** What may come in from people and programs, whichever operation it is meant for. */
@NullMarked
package org.crosslight.kit.input;

import org.jspecify.annotations.NullMarked;
