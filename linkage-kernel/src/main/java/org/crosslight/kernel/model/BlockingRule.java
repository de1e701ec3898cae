package org.crosslight.kernel.model;

import java.util.List;
import java.util.stream.Collectors;

/** Two records are compared under this rule when they share every part. */
public record BlockingRule(List<KeyPart> parts) {
  public BlockingRule {
    parts = List.copyOf(parts);
  }

  /** In words, such as {@code surname and year of dob}. */
  public String inWords() {
    return parts.stream().map(KeyPart::inWords).collect(Collectors.joining(" and "));
  }

  /** Whether the rule reads the column. */
  public boolean reads(String column) {
    return parts.stream().anyMatch(part -> part.column().equals(column));
  }
}
