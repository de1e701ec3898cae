package org.crosslight.evidence.reader;

/** Why a row gave no item. */
public enum RejectionReason implements Finding {
  TEXT_TOO_LONG("The text is longer than 1,000,000 characters."),
  ROW_TOO_LARGE("Names and details are longer than any app allows."),
  ROW_FAILED("The reader could not take this row (%s). Report it with the file's format."),
  TRUNCATED_ROW("The file ends within this row."),
  NOTHING_TO_READ("The row has nothing that makes an item."),
  NO_MESSAGE_HEADER("The lines before the first message have no date and time."),
  BROKEN_XML("The row is not well-formed XML."),
  BROKEN_JSON("The row is not well-formed JSON."),
  CARD_NOT_ENDED("The next card begins before this one has ended."),
  TEXT_OUTSIDE_CARD("These lines belong to no card."),
  UNBALANCED_QUOTE("A quotation mark in this row is never closed."),
  MORE_CELLS_THAN_HEADINGS(
      "The row has %d [cell|cells] under %d [heading|headings], so its columns cannot be trusted."),
  HEADINGS_AGAIN("The row repeats the headings."),
  DAMAGED_PAGE("The row lies on a damaged page of the database.");

  private final String sentence;

  RejectionReason(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
