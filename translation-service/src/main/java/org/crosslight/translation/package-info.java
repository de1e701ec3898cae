/** The translation service: says which language a message is in and puts it into English. */
@NullMarked
package org.crosslight.translation;

import org.jspecify.annotations.NullMarked;
