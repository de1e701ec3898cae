/**
 * Learns from the other services' feeds and reads items and translations, safe to kill at any time.
 */
@NullMarked
package org.crosslight.linkage.intake;

import org.jspecify.annotations.NullMarked;
