/** The reader of address book cards (vCard 2.1, 3.0 and 4.0). */
@NullMarked
package org.crosslight.evidence.reader.format.vcard;

import org.jspecify.annotations.NullMarked;
