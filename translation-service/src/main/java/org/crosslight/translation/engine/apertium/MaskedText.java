package org.crosslight.translation.engine.apertium;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.translation.protection.ProtectedToken;
import org.crosslight.translation.protection.ProtectedTokens;
import org.crosslight.translation.protection.TokenKind;

/**
 * A text whose protected parts, and every character that is not plain writing, are replaced by
 * superblanks.
 *
 * <p>Because the text's own {@code * @ #} are hidden, those in the answer are certainly Apertium's
 * marks: a word it does not know, one it cannot translate, one it cannot inflect.
 */
final class MaskedText {

  /** Content of the superblank of the n-th hidden part. */
  private static final String HIDDEN = "x";

  private static final String PUNCTUATION = ".,;:!?¿¡'\"()-–—…’‘“”«»";

  /** Whole numbers this short are left to Apertium, which inflects by them and keeps them. */
  private static final int SHORT_NUMBER = 2;

  private static final Pattern MARKED_WORD = Pattern.compile("[*@#]+([\\p{L}\\p{M}\\p{Nd}_'’-]*)");
  private static final Pattern MANY_SPACES = Pattern.compile(" {2,}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");

  private final String stream;
  private final List<String> hidden;
  private final int words;

  private MaskedText(String stream, List<String> hidden, int words) {
    this.stream = stream;
    this.hidden = hidden;
    this.words = words;
  }

  /** Hides what must not be touched. The text should have no line breaks. */
  static MaskedText of(String text) {
    List<String> hidden = new ArrayList<>();
    StringBuilder stream = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (ProtectedToken token : ProtectedTokens.in(text)) {
      maskPlain(text, from, token.start(), stream, plain, hidden);
      if (isShortNumber(token)) {
        stream.append(token.text());
      } else {
        hide(token.text(), stream, hidden);
        plain.append(' ');
      }
      from = token.end();
    }
    maskPlain(text, from, text.length(), stream, plain, hidden);
    return new MaskedText(stream.toString(), hidden, (int) WORD.matcher(plain).results().count());
  }

  private static boolean isShortNumber(ProtectedToken token) {
    return token.kind() == TokenKind.NUMBER
        && token.text().length() <= SHORT_NUMBER
        && token.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static void maskPlain(
      String text,
      int start,
      int end,
      StringBuilder stream,
      StringBuilder plain,
      List<String> hidden) {
    StringBuilder special = new StringBuilder();
    StringBuilder run = new StringBuilder();
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      if (isPlain(codePoint)) {
        if (!special.isEmpty()) {
          hide(special.toString(), stream, hidden);
          special.setLength(0);
          plain.append(' ');
        }
        run.appendCodePoint(codePoint);
      } else {
        writeRun(run, stream, plain);
        special.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    if (!special.isEmpty()) {
      hide(special.toString(), stream, hidden);
      plain.append(' ');
    }
    writeRun(run, stream, plain);
  }

  private static void writeRun(StringBuilder run, StringBuilder stream, StringBuilder plain) {
    String composed = Normalizer.normalize(run, Normalizer.Form.NFC);
    stream.append(composed);
    plain.append(composed);
    run.setLength(0);
  }

  private static boolean isPlain(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      case Character.MODIFIER_LETTER, Character.DECIMAL_DIGIT_NUMBER -> codePoint < 0x10000;
      default -> codePoint == ' ' || PUNCTUATION.indexOf(codePoint) >= 0;
    };
  }

  private static void hide(String part, StringBuilder stream, List<String> hidden) {
    StreamFormat.blank("[" + HIDDEN + hidden.size() + "]", stream);
    hidden.add(part);
  }

  /** The same text, to be sent as another stream with the same parts hidden. */
  MaskedText as(String otherStream) {
    return new MaskedText(otherStream, hidden, words);
  }

  /** Hides further words, so that they come through as they are. */
  MaskedText hiding(Set<String> lowerCaseWords) {
    StringBuilder changed = new StringBuilder();
    List<String> more = new ArrayList<>(hidden);
    int from = 0;
    Matcher matcher = Diacritics.WORD.matcher(stream);
    while (matcher.find()) {
      if (lowerCaseWords.contains(matcher.group().toLowerCase(Locale.ROOT))) {
        changed.append(stream, from, matcher.start());
        hide(matcher.group(), changed, more);
        from = matcher.end();
      }
    }
    changed.append(stream, from, stream.length());
    return new MaskedText(changed.toString(), more, words);
  }

  /** What this hides and the other does not, lower-case. */
  List<String> hiddenBeyond(MaskedText other) {
    return hidden.subList(other.hidden.size(), hidden.size()).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** What to send through the pipeline. */
  String stream() {
    return stream;
  }

  /** Words a translator would have to know. */
  int words() {
    return words;
  }

  /** Whether there is anything to translate. */
  boolean hasWords() {
    return words > 0;
  }

  /** Reads a pipeline's answer. */
  Unmasked unmask(String answer) {
    StringBuilder text = new StringBuilder();
    StringBuilder next = new StringBuilder();
    List<String> marked = new ArrayList<>();
    Set<Integer> back = new HashSet<>();
    for (StreamFormat.Piece piece : StreamFormat.parse(answer)) {
      switch (piece) {
        case StreamFormat.Piece.Text(String words) -> {
          String clean = MANY_SPACES.matcher(withoutMarks(words, marked)).replaceAll(" ");
          text.append(clean);
          StreamFormat.escape(clean, next);
        }
        case StreamFormat.Piece.Blank(String content) -> {
          int index = index(content);
          if (index >= 0) {
            back.add(index);
            text.append(hidden.get(index));
            StreamFormat.blank(content, next);
          } else {
            text.append(content);
            StreamFormat.escape(content, next);
          }
        }
      }
    }
    return new Unmasked(text.toString(), next.toString(), marked, hidden.size() - back.size());
  }

  private int index(String content) {
    String start = "[" + HIDDEN;
    if (!content.startsWith(start) || !content.endsWith("]")) {
      return -1;
    }
    try {
      int index = Integer.parseInt(content.substring(start.length(), content.length() - 1));
      return index < hidden.size() ? index : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static String withoutMarks(String text, List<String> marked) {
    return MARKED_WORD
        .matcher(text)
        .replaceAll(
            match -> {
              if (!match.group(1).isEmpty()) {
                marked.add(match.group(1).toLowerCase(Locale.ROOT));
              }
              return Matcher.quoteReplacement(match.group(1));
            });
  }

  /**
   * An answer made readable.
   *
   * @param text without marks, hidden parts back in place
   * @param stream the same for the next pipeline, hidden parts still hidden
   * @param marked words with a mark, lower-case
   * @param lost hidden parts that did not come back
   */
  record Unmasked(String text, String stream, List<String> marked, int lost) {}
}
