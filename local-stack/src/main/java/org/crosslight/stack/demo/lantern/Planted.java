package org.crosslight.stack.demo.lantern;

import java.util.List;

/**
 * What is hidden in the demo operation for the suite to find, or to keep quiet about. All numbers
 * are from ranges kept for fiction, all registration marks are of a form never issued.
 */
public final class Planted {

  /** One phone in the live case LANTERN and in the closed case HARBOUR. */
  public static final String SHARED_PHONE = "+447700900142";

  /** One vehicle in LANTERN (Northmoor) and in MERIDIAN (Severn Vale): a pointer across forces. */
  public static final String SHARED_VEHICLE = "QX57 XRD";

  /** The number Denny used in HARBOUR. */
  public static final String OLD_NUMBER = "+447700900318";

  /** The number Denny uses in LANTERN, with the same people in the contacts. */
  public static final String NEW_NUMBER = "+447700900877";

  /** The people whom both of Denny's phones know. */
  public static final List<String> DENNYS_CONTACTS =
      List.of(
          "+447700900411",
          "+447700900426",
          "+447700900433",
          "+447700900459",
          "+447700900462",
          "+447700900478");

  /** A taxi firm that everybody rings: in every case, and meaning nothing. */
  public static final String TAXI = "+441134960555";

  private Planted() {}
}
