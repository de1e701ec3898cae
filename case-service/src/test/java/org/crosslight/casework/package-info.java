/** Tests of case-service against a real PostgreSQL. */
@NullMarked
package org.crosslight.casework;

import org.jspecify.annotations.NullMarked;
