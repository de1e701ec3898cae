/** What a case has in common with others, explained. */
@NullMarked
package org.crosslight.linkage.connection;

import org.jspecify.annotations.NullMarked;
