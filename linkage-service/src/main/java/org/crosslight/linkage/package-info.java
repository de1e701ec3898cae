/**
 * Finds what the material of one case has in common with another, and shows the messages that say
 * so.
 */
@NullMarked
package org.crosslight.linkage;

import org.jspecify.annotations.NullMarked;
