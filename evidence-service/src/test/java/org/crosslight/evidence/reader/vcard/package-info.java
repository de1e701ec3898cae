@NullMarked
package org.crosslight.evidence.reader.vcard;

import org.jspecify.annotations.NullMarked;
