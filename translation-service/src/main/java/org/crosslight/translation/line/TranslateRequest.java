package org.crosslight.translation.line;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines to be put into English. */
public record TranslateRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines) {

  public TranslateRequest {
    lines = lines == null ? List.of() : lines;
  }

  /**
   * One line.
   *
   * @param language ISO 639 code, when it is known
   */
  public record Line(@NotNull @Size(max = 10_000) String text, @Nullable String language) {}
}
