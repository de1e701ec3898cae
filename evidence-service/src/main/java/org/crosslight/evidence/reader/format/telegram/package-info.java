/** The reader of what Telegram Desktop exports as JSON. */
@NullMarked
package org.crosslight.evidence.reader.format.telegram;

import org.jspecify.annotations.NullMarked;
