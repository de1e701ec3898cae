/** Facts published from an outbox and followed from other services, exactly once. */
@NullMarked
package org.crosslight.kit.feed;

import org.jspecify.annotations.NullMarked;
