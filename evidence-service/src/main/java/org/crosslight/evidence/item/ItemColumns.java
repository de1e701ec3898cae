package org.crosslight.evidence.item;

/** What is stored of every item, in one order: staged, published and read by the same list. */
public final class ItemColumns {

  /** The columns that {@code staged_item} and {@code item} have in common. */
  public static final String COMMON =
      """
      ordinal, id, case_id, conversation_id, kind, direction, sender_name, sender_identifier,
      sender_kind, sender_app, recipients, at, at_text, assumed_zone, text, body, attachments,
      state, versions, reactions, reply_to, marks, path, row, byte_offset
      """;

  private ItemColumns() {}
}
