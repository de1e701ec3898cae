package org.crosslight.stack.demo.lantern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosslight.client.ExhibitDetails;
import org.jspecify.annotations.Nullable;

/** What is loaded: cases, their people, their exhibits, the files of those. */
record Scenario(List<CaseOf> cases) {

  /**
   * A case to open.
   *
   * @param lead who opens it
   * @param others other members, each {@code username role}
   */
  record CaseOf(
      String reference,
      String title,
      LocalDate openedOn,
      @Nullable LocalDate closedOn,
      String lead,
      List<String> others,
      List<ExhibitOf> exhibits) {}

  /** An exhibit to register, and its files. */
  record ExhibitOf(ExhibitDetails details, List<FileOf> files) {

    static ExhibitOf phone(
        String reference,
        String description,
        String seized,
        String where,
        String by,
        FileOf... files) {
      Instant at = Instant.parse(seized);
      return new ExhibitOf(
          new ExhibitDetails(
              reference, description, "phone", at, where, by, at.plusSeconds(2 * 24 * 3600)),
          List.of(files));
    }
  }

  /** A file as the examiner exported it. */
  record FileOf(String name, String content) {}
}
