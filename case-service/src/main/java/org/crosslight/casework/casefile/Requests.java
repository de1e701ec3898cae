package org.crosslight.casework.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What clients send about cases. */
final class Requests {

  private Requests() {}

  /** What is answered when nothing was sent. */
  static Problem missing() {
    return Problem.of(CommonProblem.INVALID_REQUEST)
        .detail("Send a JSON body; see /openapi.")
        .build();
  }

  /**
   * A case to open.
   *
   * @param reference capital letters, digits, spaces and hyphens, 2 to 31 of them
   */
  record Open(
      @NotNull(message = "is missing")
          @Pattern(
              regexp = "[A-Z0-9][A-Z0-9 -]{1,30}",
              message = "must be 2 to 31 capital letters, digits, spaces or hyphens")
          String reference,
      @NotBlank(message = "is missing") @Size(max = 200, message = "must be at most 200 characters")
          String title,
      @NotNull(message = "is missing") LocalDate openedOn) {}

  /** What is to change; what is absent stays. */
  record Change(
      @Size(min = 1, max = 200, message = "must be 1 to 200 characters") @Nullable String title,
      @Nullable CaseStatus status,
      @Nullable LocalDate closedOn) {}
}
