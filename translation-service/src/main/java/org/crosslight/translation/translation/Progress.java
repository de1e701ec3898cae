package org.crosslight.translation.translation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.crosslight.kit.identity.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * How far an extraction is translated.
 *
 * @param items items dealt with, with text or without
 * @param seq number of the last translation
 * @param failed texts the engine could not take
 * @param last the last item dealt with
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Progress(long items, long seq, long failed, @Nullable ItemId last) {

  static final Progress NONE = new Progress(0, 0, 0, null);
}
