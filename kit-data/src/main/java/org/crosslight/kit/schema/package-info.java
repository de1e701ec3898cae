/**
 * The tables a service stands on: which migrations its build needs, applying them as a step of its
 * own under the role that owns the tables, and telling when they are missing.
 */
@NullMarked
package org.crosslight.kit.schema;

import org.jspecify.annotations.NullMarked;
