/** What is known about the translation of each item, for people and for other services. */
@NullMarked
package org.crosslight.translation.passport;

import org.jspecify.annotations.NullMarked;
