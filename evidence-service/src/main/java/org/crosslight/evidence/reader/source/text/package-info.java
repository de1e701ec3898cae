/** What readers of text files share: bytes to characters, lines with their offsets, local times. */
@NullMarked
package org.crosslight.evidence.reader.source.text;

import org.jspecify.annotations.NullMarked;
