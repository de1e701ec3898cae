package org.crosslight.evidence.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.kit.code.Coded;

/**
 * Something about a file or a row that an officer is told.
 *
 * <p>The code, such as {@code truncated-file}, is what scripts, screens and {@code docs/readers.md}
 * know it by and never changes; the sentence says to a person what it means. It may leave gaps, as
 * formats of Java have them, for figures, and have words in the singular and the plural of the
 * number before them, {@code %d [row|rows]}; it never holds text of the evidence.
 */
public interface Finding extends Coded {
  /** A gap, or words for one and for several of what stands in the gap before. */
  Pattern GAP_OR_CHOICE = Pattern.compile("%[ds]|\\[([^|\\]]*)\\|([^|\\]]*)\\]");

  /** One sentence for the officer: what, where, what to do. */
  String sentence();

  /** The sentence with its gaps filled, and the words that go with the numbers in them. */
  default String sentence(Object... figures) {
    if (figures.length == 0) {
      return sentence();
    }
    int gaps = 0;
    StringBuilder chosen = new StringBuilder();
    Matcher next = GAP_OR_CHOICE.matcher(sentence());
    while (next.find()) {
      boolean isGap = next.group(1) == null;
      gaps += isGap ? 1 : 0;
      boolean one = !isGap && figures[gaps - 1] instanceof Number number && number.longValue() == 1;
      String words = isGap ? next.group() : next.group(one ? 1 : 2);
      next.appendReplacement(chosen, Matcher.quoteReplacement(words));
    }
    return next.appendTail(chosen).toString().formatted(figures);
  }
}
