package org.crosslight.evidence.item;

import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.MediaKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attachment that an item names or carries, as it is stored and shown.
 *
 * @param name the file name, or null when the file only says that something was attached
 * @param size bytes, or null when unknown
 */
@Schema(name = "Media")
public record ItemMedia(@Nullable String name, MediaKind kind, @Nullable Long size) {

  /** What is stored of an attachment. */
  public static ItemMedia of(Attachment attachment) {
    return new ItemMedia(attachment.name(), attachment.kind(), attachment.size());
  }
}
