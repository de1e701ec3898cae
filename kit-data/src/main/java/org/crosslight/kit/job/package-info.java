/** Long work: claimed, leased, resumable, killable at any instant, with progress shown. */
@NullMarked
package org.crosslight.kit.job;

import org.jspecify.annotations.NullMarked;
