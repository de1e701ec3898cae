package org.crosslight.evidence.content;

import org.crosslight.kit.code.Coded;

/** What an item is. */
public enum ItemKind implements Coded {
  MESSAGE,
  CALL,
  CONTACT,
  LOCATION,
  ACCOUNT,
  EMAIL,
  DOCUMENT_PAGE
}
