package org.crosslight.evidence.reader;

/** Why a file could not be read, or not to its end. */
public enum Fault implements Finding {
  EMPTY_FILE("The file has no bytes."),
  NO_READER_FOR_FILE("No reader recognises this file. Tried: %s."),
  UNKNOWN_READER("There is no reader of the name that was asked for."),
  WRONG_FILE_FOR_READER("The file has nothing that this reader could read. Choose another reader."),
  UNKNOWN_ENCODING("The file declares a character encoding that is not known."),
  NOT_AN_ARCHIVE(
      "The file is no XLSX workbook: an old, an encrypted or another kind. Save it as XLSX"
          + " without password."),
  NO_HEADINGS_FOUND(
      "None of the first 60 rows names columns of messages (text, time, sender)."
          + " Give a mapping of roles to columns."),
  MAPPING_COLUMN_MISSING("None of the first 60 rows has all the columns that the mapping names."),
  MAPPING_UNKNOWN_ROLE("The mapping names roles that do not exist: %s. Known are: %s."),
  TRUNCATED_FILE("The file ends within a row; all rows before it were read."),
  DAMAGED_WORKBOOK(
      "The workbook is damaged or cut off; what could be reached before the damage was read."),
  DAMAGED_DATABASE(
      "Pages of the database are damaged or missing; the rows that could be reached were read."),
  DAMAGED_DOCUMENT(
      "The document is not whole: its end is missing or brackets do not match. Every row that could"
          + " be told apart was read."),
  UNFOLDS_TOO_FAR("The file unfolds to far more than its size and was not read further."),
  READER_TIMEOUT(
      "Reading took longer than %d seconds and was stopped. Split the file or raise the limit."),
  READER_OUT_OF_MEMORY(
      "Reading needed more than %d MiB and was stopped. Split the file or raise the limit."),
  READER_OUTPUT_LIMIT("The file unfolds to more than %d bytes of items and reading was stopped."),
  READER_CRASHED(
      "The process that read the file died. Read it again; if it dies again, report it."),
  READER_KILLED(
      "The process that read the file was stopped from outside each time. Your platform team"
          + " finds out why; then read it again."),
  READER_FAILED("The reader %s stopped on this file (%s). Report it with the file's format.");

  private final String sentence;

  Fault(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
