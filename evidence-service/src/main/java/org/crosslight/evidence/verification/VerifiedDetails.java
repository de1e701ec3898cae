package org.crosslight.evidence.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyDetails;
import org.crosslight.evidence.custody.CustodyEvent;
import org.crosslight.evidence.exhibit.Exhibit;
import org.jspecify.annotations.Nullable;

/**
 * Whether an exhibit's details are those that the chain of custody says were registered.
 *
 * @param fault what is wrong, for people; {@code null} when nothing is
 */
public record VerifiedDetails(boolean matches, @Nullable String fault) {

  /**
   * Compares.
   *
   * @param deviceKind as the database has it
   */
  static VerifiedDetails of(Exhibit exhibit, String deviceKind, List<CustodyEvent> events) {
    if (events.isEmpty()) {
      return wrong("The exhibit has no chain of custody: not even its registration is in it.");
    }
    CustodyEvent first = events.getFirst();
    Optional<CustodyDetail.Registered> registered =
        CustodyDetails.of(first, CustodyDetail.Registered.class);
    if (registered.isEmpty()) {
      return wrong("The chain of custody does not say how the exhibit was registered.");
    }
    List<String> differences = differences(exhibit, deviceKind, registered.get(), first.actor());
    return differences.isEmpty()
        ? new VerifiedDetails(true, null)
        : wrong(
            "The exhibit's details are not those that were registered (%s)."
                .formatted(String.join(", ", differences)));
  }

  private static VerifiedDetails wrong(String fault) {
    return new VerifiedDetails(false, fault);
  }

  private static List<String> differences(
      Exhibit exhibit, String deviceKind, CustodyDetail.Registered said, String registeredBy) {
    List<String> differences = new ArrayList<>();
    note(differences, "reference", said.reference(), exhibit.reference());
    note(differences, "description", said.description(), exhibit.description());
    note(differences, "kind of device", said.deviceKind(), deviceKind);
    note(differences, "time of seizure", text(said.seizedAt()), text(exhibit.seizedAt()));
    note(differences, "place of seizure", said.seizedWhere(), exhibit.seizedWhere());
    note(differences, "who seized it", said.seizedBy(), exhibit.seizedBy());
    note(differences, "time of receipt", text(said.receivedAt()), text(exhibit.receivedAt()));
    note(differences, "who registered it", registeredBy, exhibit.registeredBy());
    if (said.caseId() != null) {
      note(differences, "case", said.caseId().toString(), exhibit.caseId().toString());
    }
    return differences;
  }

  private static void note(List<String> differences, String name, String said, String found) {
    if (!said.equals(found)) {
      differences.add(name);
    }
  }

  private static String text(@Nullable Instant instant) {
    return Objects.toString(instant, "");
  }
}
