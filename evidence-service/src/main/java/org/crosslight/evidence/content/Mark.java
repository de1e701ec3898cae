package org.crosslight.evidence.content;

import org.crosslight.kit.code.Coded;

/** What a file says about an item beside its content. */
public enum Mark implements Coded {
  /** Written by the app itself: somebody joined, the subject changed. */
  SYSTEM,
  /** Written but, as far as the file says, never sent. */
  DRAFT,
  /** Sending failed. */
  FAILED,
  /** Waiting to be sent when the file was made. */
  QUEUED,
  EDITED,
  FORWARDED,
  STARRED,
  /** Recovered by the forensic tool from unallocated space. */
  CARVED,
  /** Some bytes were not text in the file's encoding; each stands as U+FFFD. */
  BYTES_REPLACED,
  /** The time as written could not be understood; only the original text is given. */
  TIME_UNREADABLE,
  /** The time as written never existed in the assumed zone: the clocks went forward over it. */
  TIME_IN_CLOCK_GAP,
  /** The time as written happened twice in the assumed zone: the clocks went back over it. */
  TIME_TWICE
}
