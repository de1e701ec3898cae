/** Passes an officer's calls on to the four services, streamed both ways. */
@NullMarked
package org.crosslight.portal.proxy;

import org.jspecify.annotations.NullMarked;
