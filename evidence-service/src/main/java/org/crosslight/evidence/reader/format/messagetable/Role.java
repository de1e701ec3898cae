package org.crosslight.evidence.reader.format.messagetable;

import java.util.Locale;
import java.util.Optional;

/** What a column of a message table holds. */
enum Role {
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

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Role> of(String slug) {
    for (Role role : values()) {
      if (role.slug().equals(slug.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
