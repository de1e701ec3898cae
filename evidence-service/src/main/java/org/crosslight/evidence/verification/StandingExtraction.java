package org.crosslight.evidence.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyDetails;
import org.crosslight.evidence.custody.CustodyEvent;
import org.crosslight.evidence.original.Arrival;
import org.crosslight.kit.identity.OriginalId;

/**
 * A reading whose items must be there, by the chain of custody: of each original the latest one
 * that ended with items.
 *
 * @param fileName name of the original
 * @param said what the chain says of it
 */
record StandingExtraction(String fileName, CustodyDetail.Extracted said) {

  /** The standing readings of an exhibit, in the order its originals were first read. */
  static List<StandingExtraction> of(List<CustodyEvent> events) {
    Map<OriginalId, CustodyDetail.Extracted> latest = new LinkedHashMap<>();
    CustodyDetails.in(events, CustodyDetail.Extracted.class)
        .filter(extracted -> extracted.itemsDigest() != null)
        .forEach(extracted -> latest.put(extracted.originalId(), extracted));
    Map<OriginalId, String> names = new LinkedHashMap<>();
    for (Arrival arrival : Arrival.of(events)) {
      names.put(arrival.id(), arrival.fileName());
    }
    List<StandingExtraction> standing = new ArrayList<>();
    latest.forEach(
        (original, said) ->
            standing.add(new StandingExtraction(names.getOrDefault(original, ""), said)));
    return List.copyOf(standing);
  }
}
