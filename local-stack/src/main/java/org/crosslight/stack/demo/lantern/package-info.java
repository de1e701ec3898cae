/** The demo operation: two forces, three cases, six exhibits, and connections planted in them. */
@NullMarked
package org.crosslight.stack.demo.lantern;

import org.jspecify.annotations.NullMarked;
