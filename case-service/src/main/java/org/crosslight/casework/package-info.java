/** case-service: investigations, who may know of them, and what the other services found. */
@NullMarked
package org.crosslight.casework;

import org.jspecify.annotations.NullMarked;
