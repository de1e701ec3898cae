@NullMarked
package org.crosslight.evidence.reader.format.mail;

import org.jspecify.annotations.NullMarked;
