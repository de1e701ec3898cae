package org.crosslight.evidence.content;

import org.crosslight.kit.code.Coded;

/** How items that belong together are shown. */
public enum ConversationKind implements Coded {
  CHAT,
  CALLS,
  CONTACTS,
  LOCATIONS,
  ACCOUNTS,
  /** E-mails of one mailbox or thread. */
  MAIL,
  /** The pages of one document. */
  DOCUMENT
}
