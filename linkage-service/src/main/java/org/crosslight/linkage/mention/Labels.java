package org.crosslight.linkage.mention;

import jakarta.enterprise.context.ApplicationScoped;

/** How identifiers are shown to people. */
@ApplicationScoped
public class Labels {
  private final PhoneNumbers phones;

  public Labels(PhoneNumbers phones) {
    this.phones = phones;
  }

  /** The identifier as people write it, such as {@code +44 7700 900123} or {@code QX99 ZZZ}. */
  public String of(IdentifierKind kind, String normalised) {
    return kind.facts().shown().apply(phones, normalised);
  }
}
