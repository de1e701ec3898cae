@NullMarked
package org.crosslight.evidence.reader.source.mail;

import org.jspecify.annotations.NullMarked;
