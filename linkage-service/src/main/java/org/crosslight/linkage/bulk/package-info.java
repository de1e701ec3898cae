/** Many rows at once into PostgreSQL. */
@NullMarked
package org.crosslight.linkage.bulk;

import org.jspecify.annotations.NullMarked;
