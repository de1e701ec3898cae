/** What a row of evidence says, whatever format it was read from: the words everybody else uses. */
@NullMarked
package org.crosslight.evidence.content;

import org.jspecify.annotations.NullMarked;
