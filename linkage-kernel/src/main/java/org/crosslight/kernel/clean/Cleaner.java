package org.crosslight.kernel.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosslight.kernel.model.CleaningStep;
import org.crosslight.kernel.model.ColumnModel;
import org.jspecify.annotations.Nullable;

/** Applies the cleaning steps of one column; not for use by several threads at once. */
public final class Cleaner {
  /** What joins the elements of a list value; it cannot be typed, so it is in no data. */
  public static final char ELEMENT_SEPARATOR = '\u001F';

  /** Values and elements are compared on this many characters at most. */
  static final int MAX_CHARACTERS = 1000;

  /** Lists are compared on this many elements at most, the first in the order of their text. */
  static final int MAX_ELEMENTS = 1000;

  private final List<Step> steps;
  private final @Nullable String split;
  private long shortened;

  private Cleaner(List<Step> steps, @Nullable String split) {
    this.steps = steps;
    this.split = split;
  }

  /** The steps of the column, ready to use. */
  public static Cleaner of(ColumnModel column) {
    List<Step> steps = new ArrayList<>();
    for (CleaningStep step : column.clean()) {
      steps.add(
          switch (step) {
            case CleaningStep.Plain plain -> Step.sure(text -> Letters.apply(plain, text));
            case CleaningStep.Phone(String region) -> new PhoneStep(region);
            case CleaningStep.ParseDate date -> new DateStep(date);
            case CleaningStep.MissingWhen(List<String> values) -> WordSteps.missingWhen(values);
            case CleaningStep.Replace(String pattern, String with) ->
                WordSteps.replace(pattern, with);
            case CleaningStep.RemoveWords(List<String> words) -> WordSteps.removeWords(words);
            case CleaningStep.Substring(int from, int length) ->
                Step.sure(text -> Letters.substring(text, from, length));
          });
    }
    return new Cleaner(steps, column.split());
  }

  /** The value to compare; null when nothing is left, which counts as missing. */
  public @Nullable String clean(String written) {
    if (split == null) {
      return cleanOne(written);
    }
    TreeSet<String> elements = new TreeSet<>();
    for (String listed : written.split(String.valueOf(ELEMENT_SEPARATOR), -1)) {
      for (String element : listed.split(java.util.regex.Pattern.quote(split), -1)) {
        String cleaned = cleanOne(element);
        if (cleaned != null) {
          elements.add(cleaned);
        }
      }
    }
    if (elements.size() > MAX_ELEMENTS) {
      shortened++;
    }
    return elements.isEmpty()
        ? null
        : elements.stream()
            .limit(MAX_ELEMENTS)
            .collect(Collectors.joining(String.valueOf(ELEMENT_SEPARATOR)));
  }

  private @Nullable String cleanOne(String written) {
    String text = written.strip();
    for (Step step : steps) {
      String next = step.apply(text);
      if (next == null) {
        return null;
      }
      text = next;
    }
    text = text.strip();
    if (text.length() > MAX_CHARACTERS && text.codePointCount(0, text.length()) > MAX_CHARACTERS) {
      text = text.substring(0, text.offsetByCodePoints(0, MAX_CHARACTERS));
      shortened++;
    }
    return text.isEmpty() ? null : text;
  }

  /** A sentence about values that were too long, when there were any. */
  public Optional<String> tooLong() {
    return shortened == 0
        ? Optional.empty()
        : Optional.of(
            shortened
                + " values are compared on their first "
                + MAX_CHARACTERS
                + (split == null ? " characters only." : " characters or elements only."));
  }

  /** A sentence about values no step could read, when there were any. */
  public Optional<String> unreadable() {
    return steps.stream().map(Step::unreadable).flatMap(Optional::stream).findFirst();
  }
}
