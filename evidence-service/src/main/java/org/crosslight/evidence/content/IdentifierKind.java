package org.crosslight.evidence.content;

import org.crosslight.kit.code.Coded;

/** What an identifier is, as far as its source says. */
public enum IdentifierKind implements Coded {
  PHONE,
  EMAIL,
  /** A name that somebody chose to be found by on an app. */
  HANDLE,
  /** What an app calls an account by itself, such as its number for it. */
  ACCOUNT,
  URL,
  /** A place on earth, as on an envelope. */
  ADDRESS,
  /** The source gives it without saying what it is, such as the sender's name of an SMS. */
  UNKNOWN
}
