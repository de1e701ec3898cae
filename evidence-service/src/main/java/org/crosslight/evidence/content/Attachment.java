package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent along with a row: a picture, a voice message, a document.
 *
 * @param path the member of the file that holds its bytes, or null when the file does not hold them
 * @param sha256 of those bytes, in lower-case hexadecimal figures; null when they are not there
 * @param size bytes, or null when unknown
 * @param kind what it is, as far as its name or type says
 * @param contentType its MIME type as the source gives it, or null
 * @param name its file name as written, or null when the source only says that something was
 *     attached
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attachment(
    @Nullable String path,
    @Nullable String sha256,
    @Nullable Long size,
    MediaKind kind,
    @Nullable String contentType,
    @Nullable String name) {

  /** An attachment that a row names without holding its bytes. */
  public static Attachment named(@Nullable String name, MediaKind kind) {
    return new Attachment(null, null, null, kind, null, name);
  }

  /** The same, where the source says how many bytes it has or had. */
  public Attachment sized(@Nullable Long bytes) {
    return new Attachment(path, sha256, bytes, kind, contentType, name);
  }

  /** The same, with the MIME type that the source gives. */
  public Attachment typed(@Nullable String type) {
    return new Attachment(path, sha256, size, kind, type, name);
  }

  /** The same, where its bytes were found in the file and hashed. */
  public Attachment found(String member, String hash, long bytes) {
    return new Attachment(member, hash, bytes, kind, contentType, name);
  }
}
