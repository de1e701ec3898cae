/** Rule-based translation by long-lived Apertium pipelines. */
@NullMarked
package org.crosslight.translation.engine.apertium;

import org.jspecify.annotations.NullMarked;
