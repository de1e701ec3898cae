/** What a service's OpenAPI document says of the values it takes and gives. */
@NullMarked
package org.crosslight.kit.api;

import org.jspecify.annotations.NullMarked;
