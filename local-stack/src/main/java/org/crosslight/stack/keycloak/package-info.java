/** Keycloak from its distribution, with the realm of this installation. */
@NullMarked
package org.crosslight.stack.keycloak;

import org.jspecify.annotations.NullMarked;
