/** What of others is in the applications, held to the licences that may be. */
@NullMarked
package org.crosslight.thirdparty;

import org.jspecify.annotations.NullMarked;
