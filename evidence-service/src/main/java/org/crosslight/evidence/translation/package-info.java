/** What translation-service says about items, kept beside them. */
@NullMarked
package org.crosslight.evidence.translation;

import org.jspecify.annotations.NullMarked;
