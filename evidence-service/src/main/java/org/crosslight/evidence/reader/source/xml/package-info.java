/** XML documents as streams of rows, each cut out and parsed by itself. */
@NullMarked
package org.crosslight.evidence.reader.source.xml;

import org.jspecify.annotations.NullMarked;
