package org.crosslight.evidence.reader;

/** Says from within a row that, and why, it gives no item. */
public final class UnreadableRow extends Exception {

  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;
  private final String detail;

  public UnreadableRow(RejectionReason reason) {
    this(reason, reason.sentence());
  }

  /**
   * @param detail one sentence for the officer, without any of the row's text
   */
  public UnreadableRow(RejectionReason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
    this.detail = detail;
  }

  public RejectionReason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
