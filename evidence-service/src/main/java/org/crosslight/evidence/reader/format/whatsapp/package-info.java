/** The reader of the text that WhatsApp's "Export chat" writes. */
@NullMarked
package org.crosslight.evidence.reader.format.whatsapp;

import org.jspecify.annotations.NullMarked;
