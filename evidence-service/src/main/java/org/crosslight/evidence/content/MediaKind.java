package org.crosslight.evidence.content;

import org.crosslight.kit.code.Coded;

/** What an attachment is, as far as its name or type says. */
public enum MediaKind implements Coded {
  IMAGE,
  VIDEO,
  AUDIO,
  STICKER,
  GIF,
  DOCUMENT,
  CONTACT,
  LOCATION,
  /** Something was attached; the file does not say what. */
  UNKNOWN
}
