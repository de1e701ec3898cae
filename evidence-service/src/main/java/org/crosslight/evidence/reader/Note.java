package org.crosslight.evidence.reader;

/**
 * Something the officer should know about how a file was read.
 *
 * @param slug the word of a {@link NoteKind}, such as {@code date-order-assumed}
 * @param detail one sentence, without any of the file's text
 */
public record Note(String slug, String detail) {

  /** A note of this kind, its gaps filled. */
  public static Note of(NoteKind kind, Object... figures) {
    return new Note(kind.code(), kind.sentence(figures));
  }
}
