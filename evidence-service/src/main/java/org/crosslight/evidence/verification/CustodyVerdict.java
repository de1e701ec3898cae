package org.crosslight.evidence.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosslight.evidence.custody.ChainVerification;
import org.crosslight.evidence.custody.CustodyDetail;

/**
 * Whether an exhibit is as it arrived, and what was checked to say so.
 *
 * @param intact everything below is
 * @param originals the bytes of each original in the store, and its row
 * @param events the chain of custody
 * @param details the exhibit's details, by the chain
 * @param extractions the items of each standing extraction, by the chain
 * @param answer all of it in sentences for people, without names of files
 */
public record CustodyVerdict(
    boolean intact,
    List<OriginalVerification.Verified> originals,
    ChainVerification events,
    VerifiedDetails details,
    List<VerifiedExtraction> extractions,
    String answer) {

  /** How many kinds of fault the answer names; each original and extraction has its own beside. */
  private static final int MOST_FAULTS = 3;

  static CustodyVerdict of(
      List<OriginalVerification.Verified> originals,
      ChainVerification events,
      VerifiedDetails details,
      List<CheckedExtraction> checked) {
    List<VerifiedExtraction> extractions =
        checked.stream().map(CheckedExtraction::verified).toList();
    boolean intact =
        originals.stream().allMatch(OriginalVerification.Verified::matches)
            && events.intact()
            && details.matches()
            && extractions.stream().allMatch(VerifiedExtraction::matches);
    List<String> sentences = new ArrayList<>();
    sentences.add(bytesAndChain(originals, events));
    if (details.matches()) {
      sentences.add("The exhibit's details are as they were registered.");
    }
    if (!extractions.isEmpty()) {
      sentences.add(items(extractions));
    }
    Stream.of(
            Stream.ofNullable(details.fault()),
            originals.stream().map(OriginalVerification.Verified::fault),
            checked.stream().map(CheckedExtraction::answer))
        .flatMap(faults -> faults)
        .filter(Objects::nonNull)
        .distinct()
        .limit(MOST_FAULTS)
        .forEach(sentences::add);
    return new CustodyVerdict(
        intact, originals, events, details, extractions, String.join(" ", sentences));
  }

  private static String bytesAndChain(
      List<OriginalVerification.Verified> originals, ChainVerification events) {
    String chain =
        events.intact()
            ? "the chain of custody is whole (%s)".formatted(many(events.checkedEvents(), "entry"))
            : "the chain of custody is broken at entry %d".formatted(events.brokenAt());
    if (originals.isEmpty()) {
      return "No originals are held for this exhibit; " + chain + ".";
    }
    long differing = originals.stream().filter(one -> !one.matches()).count();
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
    return bytes + (differing == 0 == events.intact() ? " and " : ", but ") + chain + ".";
  }

  private static String items(List<VerifiedExtraction> extractions) {
    long differing = extractions.stream().filter(one -> !one.matches()).count();
    long items = extractions.stream().mapToLong(VerifiedExtraction::storedItems).sum();
    if (differing == 0) {
      return items == 1
          ? "The 1 item read from %s is as it was read.".formatted(files(extractions.size()))
          : "All %,d items read from %s are as they were read."
              .formatted(items, files(extractions.size()));
    }
    return extractions.size() == 1
        ? "The items read from 1 file are not as they were read."
        : "The items read from %d of %s are not as they were read."
            .formatted(differing, files(extractions.size()));
  }

  private static String files(int number) {
    return many(number, "file");
  }

  private static String many(long number, String what) {
    if (number == 1) {
      return "1 " + what;
    }
    return "%,d %s"
        .formatted(
            number, what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s");
  }

  /** The facts for the chain of custody. */
  CustodyDetail.Verified detail() {
    return new CustodyDetail.Verified(
        intact,
        events.intact(),
        events.checkedEvents(),
        originals.size(),
        originals.stream().filter(OriginalVerification.Verified::matches).count(),
        details.matches(),
        (long) extractions.size(),
        extractions.stream().filter(VerifiedExtraction::matches).count(),
        extractions.stream().mapToLong(VerifiedExtraction::storedItems).sum());
  }
}
