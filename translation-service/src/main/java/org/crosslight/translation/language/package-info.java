/**
 * Which language a message is in: script rules, function words, two detectors, and the
 * conversation.
 */
@NullMarked
package org.crosslight.translation.language;

import org.jspecify.annotations.NullMarked;
