/** The reader of the text that WhatsApp's "Export chat" writes. */
@NullMarked
package org.crosslight.evidence.reader.whatsapp;

import org.jspecify.annotations.NullMarked;
