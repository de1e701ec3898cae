package org.crosslight.evidence.exhibit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crosslight.evidence.custody.ChainVerification;
import org.crosslight.evidence.original.OriginalVerification;

/**
 * Whether an exhibit is as it arrived.
 *
 * @param answer one sentence for people
 */
public record CustodyVerdict(
    boolean intact,
    List<OriginalVerification.Verified> originals,
    ChainVerification events,
    String answer) {

  /** How many kinds of fault the sentence names; each original has its own beside. */
  private static final int MOST_FAULTS = 3;

  static CustodyVerdict of(
      List<OriginalVerification.Verified> originals, ChainVerification events) {
    long differing = originals.stream().filter(one -> !one.matches()).count();
    return new CustodyVerdict(
        differing == 0 && events.intact(), originals, events, answer(originals, differing, events));
  }

  private static String answer(
      List<OriginalVerification.Verified> originals, long differing, ChainVerification events) {
    String chain =
        events.intact()
            ? "the chain of custody is whole (%d entries)".formatted(events.checkedEvents())
            : "the chain of custody is broken at entry %d".formatted(events.brokenAt());
    if (originals.isEmpty()) {
      return "No originals are held for this exhibit; " + chain + ".";
    }
    String bytes =
        differing == 0
            ? originals.size() == 1
                ? "The original is byte for byte as it arrived"
                : "All %d originals are byte for byte as they arrived".formatted(originals.size())
            : originals.size() == 1
                ? "The original is not as it arrived"
                : differing == 1
                    ? "1 of %d originals is not as it arrived".formatted(originals.size())
                    : "%d of %d originals are not as they arrived"
                        .formatted(differing, originals.size());
    String faults =
        originals.stream()
            .map(OriginalVerification.Verified::fault)
            .filter(Objects::nonNull)
            .distinct()
            .limit(MOST_FAULTS)
            .map(fault -> " " + fault)
            .collect(Collectors.joining());
    return bytes + (differing == 0 == events.intact() ? " and " : ", but ") + chain + "." + faults;
  }

  /** The facts for the chain of custody. */
  Map<String, Object> detail() {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("intact", intact);
    detail.put("chainIntact", events.intact());
    detail.put("checkedEvents", events.checkedEvents());
    detail.put("originals", (long) originals.size());
    detail.put(
        "originalsMatching",
        originals.stream().filter(OriginalVerification.Verified::matches).count());
    return detail;
  }
}
