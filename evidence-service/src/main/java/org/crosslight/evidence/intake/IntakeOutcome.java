package org.crosslight.evidence.intake;

import org.crosslight.evidence.original.Original;

/** How an upload can end once all its bytes are in the store. */
sealed interface IntakeOutcome {

  /** The bytes are held and will be read. */
  record Held(UploadReceipt receipt) implements IntakeOutcome {}

  /** The bytes are not those announced: kept apart, unread. */
  record Quarantined(Original original) implements IntakeOutcome {}

  /** The same bytes are held already; the second copy is not kept. */
  record Duplicate(Original held) implements IntakeOutcome {}

  /** The same request was answered before, while this one was under way. */
  record AnsweredBefore(KeptAnswer answer) implements IntakeOutcome {}
}
