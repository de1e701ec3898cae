package org.crosslight.evidence.reader.format.messagetable;

import java.util.Locale;
import java.util.Optional;
import org.crosslight.kit.code.Coded;

/** What a column of a message table holds. */
enum Role implements Coded {
  /** Date and time together. */
  TIME,
  DATE,
  /** The time of day alone. */
  CLOCK,
  FROM,
  FROM_NAME,
  FROM_IDENTIFIER,
  TO,
  TO_NAME,
  /** The other party, whichever way the message went. */
  COUNTERPART,
  COUNTERPART_NAME,
  BODY,
  SUBJECT,
  DIRECTION,
  KIND,
  DURATION,
  CONVERSATION,
  TITLE,
  PARTICIPANTS,
  ATTACHMENT,
  DELETED,
  STARRED,
  CARVED,
  /** The device owner's account. */
  OWNER,
  APP;

  /** The role somebody means, whatever case they write it in. */
  static Optional<Role> named(String written) {
    return Coded.find(Role.class, written.strip().toLowerCase(Locale.ROOT));
  }
}
