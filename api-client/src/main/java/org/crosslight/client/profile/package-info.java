/** Suites a person asks from this machine, and who they are there. */
@NullMarked
package org.crosslight.client.profile;

import org.jspecify.annotations.NullMarked;
