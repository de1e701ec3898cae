package org.crosslight.translation.protection;

/** What a protected part is. */
public enum TokenKind {
  URL,
  EMAIL,
  HANDLE,
  HASHTAG,
  NUMBER,
  EMOJI
}
