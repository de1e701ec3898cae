/**
 * Reads identifiers (numbers, addresses, plates, accounts) out of text, with their exact places.
 */
@NullMarked
package org.crosslight.linkage.mention;

import org.jspecify.annotations.NullMarked;
