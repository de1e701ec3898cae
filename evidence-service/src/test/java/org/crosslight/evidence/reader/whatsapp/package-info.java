@NullMarked
package org.crosslight.evidence.reader.whatsapp;

import org.jspecify.annotations.NullMarked;
