/** What the portal needs before it serves anybody. */
@NullMarked
package org.crosslight.portal.startup;

import org.jspecify.annotations.NullMarked;
