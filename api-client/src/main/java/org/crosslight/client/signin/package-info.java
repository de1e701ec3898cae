/**
 * Tokens of an OpenID provider: asked for with a device code, a password or a client's secret, kept
 * and renewed.
 */
@NullMarked
package org.crosslight.client.signin;

import org.jspecify.annotations.NullMarked;
