package org.crosslight.evidence.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyDetails;
import org.crosslight.evidence.custody.CustodyEvent;
import org.crosslight.evidence.original.Arrival;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.OriginalId;

/**
 * A reading whose items must be there, by the chain of custody: one that ended with items which no
 * later one took the place of.
 *
 * @param fileName name of the original
 * @param said what the chain says of it
 */
record StandingExtraction(String fileName, CustodyDetail.Extracted said) {

  /** The standing readings of an exhibit, in their order. */
  static List<StandingExtraction> of(List<CustodyEvent> events) {
    List<CustodyDetail.Extracted> latest = new ArrayList<>();
    CustodyDetails.in(events, CustodyDetail.Extracted.class)
        .filter(extracted -> extracted.itemsDigest() != null)
        .forEach(
            extracted -> {
              latest.removeIf(earlier -> isReplaced(earlier, extracted));
              latest.add(extracted);
            });
    Map<OriginalId, String> names = new LinkedHashMap<>();
    for (Arrival arrival : Arrival.of(events)) {
      names.put(arrival.id(), arrival.fileName());
    }
    return latest.stream()
        .map(said -> new StandingExtraction(names.getOrDefault(said.originalId(), ""), said))
        .toList();
  }

  private static boolean isReplaced(CustodyDetail.Extracted earlier, CustodyDetail.Extracted by) {
    List<ExtractionId> replaced = by.replaces();
    return replaced == null
        ? earlier.originalId().equals(by.originalId())
        : replaced.contains(earlier.extractionId());
  }
}
