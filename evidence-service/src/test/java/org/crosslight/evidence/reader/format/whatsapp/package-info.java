@NullMarked
package org.crosslight.evidence.reader.format.whatsapp;

import org.jspecify.annotations.NullMarked;
