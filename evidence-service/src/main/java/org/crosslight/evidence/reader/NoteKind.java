package org.crosslight.evidence.reader;

/** What an officer should know about how a file was read, though nothing went wrong. */
public enum NoteKind implements Finding {
  ENCODING("The file was read as %s."),
  DATE_ORDER("Dates were read as %s: %s."),
  DATE_ORDER_ASSUMED(
      "Nothing in the file tells whether 03/04 is 3 April or March 4th; 3 April was assumed."
          + " Read again with a date order if that is wrong."),
  TIME_IN_CLOCK_GAP(
      "%d [item falls|items fall] into the hour that the clocks skip in the assumed zone."),
  TIME_TWICE("%d [item falls|items fall] into the hour that happens twice in the assumed zone."),
  TIME_UNREADABLE(
      "%d [item has|items have] a time that cannot be understood; [it carries|they carry] no"
          + " moment."),
  BYTES_REPLACED("%d [item contains|items contain] bytes that are no text; each stands as U+FFFD."),
  LAST_LINE_LIKE_A_DATE(
      "The last line is a date, or the beginning of a further message at which the file was"
          + " cut off; it was read as text of the message before it."),
  OTHER_HEADER_STYLE(
      "%d [line looks|lines look] like the beginning of a message but [is|are] dated in another"
          + " style; [it was|they were] read as text of the message before [it|them]."),
  MEDIA_NOT_READ("%d other [file|files] in the archive [was|were] not read."),
  ANNOUNCED_COUNT_DIFFERS("The file announces %d [row|rows] and holds %d."),
  SHEETS_WITHOUT_MESSAGES(
      "%d [row stands|rows stand] on sheets without headings of messages and [was|were] not read."),
  TABLES_NOT_READ("%d other [table|tables] of the database [was|were] not read: %s."),
  PARTS_NOT_READ("%d other [part|parts] of the export [was|were] not read: %s."),
  BLANK_ROWS("%d blank [row was|rows were] passed over."),
  ROWS_BEFORE_HEADINGS("%d [row|rows] before the headings [was|were] passed over."),
  FILES_FOR_OTHER_READERS(
      "%d other [file|files] of the archive [was|were] not read but can be by other readers: %s."
          + " Read the archive again with each of them."),
  FILES_TO_BE_UNPACKED(
      "%d other [file|files] of the archive [was|were] not read. Unpack [it|them] and add"
          + " [it|them] for these readers, which take no archives: %s."),
  JOINED_ARCHIVES(
      "Another archive stands before this one in the same file; its members were not read."),
  MEMBERS_BEYOND_BOUNDS(
      "The archive holds more than could be unfolded; what lies beyond was not read."),
  MEMBERS_ENCRYPTED("%d [file|files] in the archive [is|are] encrypted and [was|were] not read."),
  EARLIER_READING_KEPT(
      "This reading stopped after %d [row|rows]. An earlier one read %d, so its items were kept.");

  private final String sentence;

  NoteKind(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
