/** What mentions resolve to, and what a case says of it. */
@NullMarked
package org.crosslight.linkage.entity;

import org.jspecify.annotations.NullMarked;
