/** What a service checks before it serves anybody. */
@NullMarked
package org.crosslight.kit.startup;

import org.jspecify.annotations.NullMarked;
