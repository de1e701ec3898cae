/** Who may call what: every endpoint of every service, allowed and refused. */
@NullMarked
package org.crosslight.systemtests.access;

import org.jspecify.annotations.NullMarked;
