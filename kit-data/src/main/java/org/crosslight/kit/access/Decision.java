package org.crosslight.kit.access;

/** The answer to "may this caller do this with this case?". */
public sealed interface Decision {

  /** Yes, as a member with that role. */
  record Member(CaseRole role) implements Decision {}

  /** Yes, as a service that works on every case. */
  record Service() implements Decision {}

  /** The caller must not learn whether the case exists. */
  record Unknown() implements Decision {}

  /** The caller is a member but may not do this; {@code reason} is fit for them to read. */
  record Refused(String reason) implements Decision {}
}
