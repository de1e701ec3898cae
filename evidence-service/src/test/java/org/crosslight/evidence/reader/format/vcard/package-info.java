@NullMarked
package org.crosslight.evidence.reader.format.vcard;

import org.jspecify.annotations.NullMarked;
