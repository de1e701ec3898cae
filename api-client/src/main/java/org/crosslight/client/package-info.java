/**
 * Crosslight as a program outside it sees it: its addresses, tokens, and the public APIs. Nothing
 * here knows how a suite is started or stored.
 */
@NullMarked
package org.crosslight.client;

import org.jspecify.annotations.NullMarked;
