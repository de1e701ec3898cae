package org.crosslight.kernel.clean;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosslight.kernel.model.CleaningStep;
import org.jspecify.annotations.Nullable;

/** Dates in any of several formats to {@code yyyy-MM-dd}; the first format that fits counts. */
final class DateStep implements Step {
  private final List<DateTimeFormatter> formats;
  private final boolean keepUnreadable;
  private final UnreadableValues unreadable = new UnreadableValues("a date in the formats given");

  DateStep(CleaningStep.ParseDate step) {
    this.formats =
        step.formats().stream().map(format -> formatter(format, step.pivotYear())).toList();
    this.keepUnreadable = step.keepUnreadable();
  }

  /** Years are proleptic ("u"), so that strict parsing needs no era; "yy" starts at the pivot. */
  private static DateTimeFormatter formatter(String format, int pivotYear) {
    String years = format.replace('y', 'u');
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
    int two = years.replace("uuuu", "....").indexOf("uu");
    if (two < 0) {
      builder.appendPattern(years);
    } else {
      appendIfAny(builder, years.substring(0, two));
      builder.appendValueReduced(ChronoField.YEAR, 2, 2, pivotYear);
      appendIfAny(builder, years.substring(two + 2));
    }
    return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }

  private static void appendIfAny(DateTimeFormatterBuilder builder, String pattern) {
    if (!pattern.isEmpty()) {
      builder.appendPattern(pattern);
    }
  }

  @Override
  public @Nullable String apply(String text) {
    String date = text.strip();
    if (date.isEmpty()) {
      return null;
    }
    for (DateTimeFormatter format : formats) {
      ParsePosition position = new ParsePosition(0);
      if (format.parseUnresolved(date, position) == null
          || position.getErrorIndex() >= 0
          || position.getIndex() < date.length()) {
        continue;
      }
      try {
        return LocalDate.parse(date, format).toString();
      } catch (DateTimeException e) {
        // the shape fits but no such day exists: another format may still fit
      }
    }
    if (keepUnreadable) {
      return text;
    }
    unreadable.add(text);
    return null;
  }

  @Override
  public Optional<String> unreadable() {
    return unreadable.sentence();
  }
}
