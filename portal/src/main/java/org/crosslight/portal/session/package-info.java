/** Who is signed in, and how they come and go. */
@NullMarked
package org.crosslight.portal.session;

import org.jspecify.annotations.NullMarked;
