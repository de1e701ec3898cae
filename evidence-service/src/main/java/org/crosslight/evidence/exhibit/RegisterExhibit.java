package org.crosslight.evidence.exhibit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an officer enters about an exhibit.
 *
 * @param reference initials and number as on the label, e.g. {@code JDS/1}
 * @param seizedAt when it was seized, if known
 * @param receivedAt when it came into the hands of whoever registers it; now when left out
 */
public record RegisterExhibit(
    @NotBlank
        @Pattern(
            regexp = "[A-Za-z0-9][A-Za-z0-9/._ -]{0,39}",
            message = "is letters and figures, with / . _ - or spaces between, at most 40")
        String reference,
    @NotBlank @Size(max = 500) String description,
    @NotNull DeviceKind deviceKind,
    @Nullable Instant seizedAt,
    @Nullable @Size(max = 300) String seizedWhere,
    @Nullable @Size(max = 200) String seizedBy,
    @Nullable Instant receivedAt) {}
