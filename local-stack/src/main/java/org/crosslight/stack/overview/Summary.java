package org.crosslight.stack.overview;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.stack.people.DemoUser;
import org.crosslight.stack.people.DemoUsers;

/** The text a start ends with: what was processed, where the portal is, who can sign in. */
public final class Summary {

  private static final int REASONS = 6;

  private Summary() {}

  /** What was processed, as a table. */
  public static String of(Processed processed) {
    StringBuilder text = new StringBuilder("\nWhat was processed\n");
    line(
        text,
        "Cases",
        "%s (%d live, %d closed)"
            .formatted(
                number(processed.liveCases() + processed.closedCases()),
                processed.liveCases(),
                processed.closedCases()));
    line(text, "Exhibits", number(processed.exhibits()));
    line(text, "Items", number(processed.items()) + kinds(processed.itemsByKind()));
    line(
        text,
        "Languages",
        processed.messagesByLanguage().size()
            + (processed.messagesByLanguage().isEmpty()
                ? ""
                : ": " + counted(processed.messagesByLanguage())));
    line(text, "Translated", number(processed.translated()) + " messages");
    line(text, "Already English", number(processed.english()));
    line(text, "Not translatable", number(processed.notTranslatedInAll()));
    reasons(text, processed.notTranslated());
    if (processed.withoutWords() > 0) {
      line(
          text,
          "Without words",
          number(processed.withoutWords()) + " (pictures and the like, or still to be translated)");
    }
    line(text, "Mentions", number(processed.mentions()));
    line(text, "Links across cases", number(processed.links()));
    return text.toString();
  }

  private static String kinds(Map<String, Long> itemsByKind) {
    return itemsByKind.isEmpty()
        ? ""
        : itemsByKind.entrySet().stream()
            .map(
                kind ->
                    "%s %s%s"
                        .formatted(
                            number(kind.getValue()),
                            kind.getKey().replace('-', ' '),
                            kind.getValue() == 1 ? "" : "s"))
            .collect(Collectors.joining(", ", ": ", ""));
  }

  /** The most frequent reasons; the rest in one line. */
  private static void reasons(StringBuilder text, Map<String, Long> notTranslated) {
    notTranslated.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(REASONS)
        .forEach(
            reason ->
                line(text, "", "%7s  %s".formatted(number(reason.getValue()), reason.getKey())));
    long others =
        notTranslated.values().stream()
            .sorted(Comparator.reverseOrder())
            .skip(REASONS)
            .mapToLong(Long::longValue)
            .sum();
    if (others > 0) {
      line(
          text,
          "",
          "%7s  for other reasons, each shown with its message".formatted(number(others)));
    }
  }

  /** Whether originals are safe from change, in a line. */
  public static String of(StoreState store) {
    StringBuilder text = new StringBuilder();
    String inWords = store.writeOnce() ? "Write-once." : "Not write-once.";
    line(text, "Store", store.explanation().isEmpty() ? inWords : store.explanation());
    return text.toString();
  }

  /** Where to go and as whom. */
  public static String signingIn(SuiteAddresses addresses) {
    StringBuilder text = new StringBuilder();
    line(text, "Portal", addresses.portal().toString());
    text.append("\nSign in as (demo people of two fictional forces)\n");
    text.append(
        "  %-13s %-18s %-13s %-5s %s\n".formatted("user", "password", "name", "force", "roles"));
    for (DemoUser user : DemoUsers.ALL) {
      text.append(
          "  %-13s %-18s %-13s %-5s %s\n"
              .formatted(
                  user.username(),
                  user.password(),
                  user.fullName(),
                  user.force(),
                  String.join(", ", user.roles())));
    }
    return text.toString();
  }

  private static String counted(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .map(count -> count.getKey() + " " + number(count.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append("  %-19s %s\n".formatted(label, value));
  }

  private static String number(long value) {
    return NumberFormat.getIntegerInstance(Locale.UK).format(value);
  }
}
