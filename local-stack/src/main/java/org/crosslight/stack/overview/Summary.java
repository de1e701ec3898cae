package org.crosslight.stack.overview;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosslight.stack.people.DemoUser;
import org.crosslight.stack.people.DemoUsers;
import org.crosslight.stack.suite.SuiteAddresses;

/** The text a start ends with: what was processed, where the portal is, who can sign in. */
public final class Summary {

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
    line(text, "Items", number(processed.items()));
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
    processed
        .notTranslated()
        .forEach((reason, count) -> line(text, "", number(count) + "  " + reason));
    line(text, "Mentions", number(processed.mentions()));
    line(text, "Links across cases", number(processed.connections()));
    return text.toString();
  }

  /** Whether originals are safe from change, in a line. */
  public static String of(StoreState store) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "Store",
        (store.writeOnce() ? "write-once" : "not write-once")
            + (store.explanation().isEmpty() ? "" : ": " + store.explanation()));
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
