/** Whether exhibits are as they arrived: checked when somebody asks, and regularly by itself. */
@NullMarked
package org.crosslight.evidence.verification;

import org.jspecify.annotations.NullMarked;
