package org.crosslight.translation.engine.apertium;

import java.util.ArrayList;
import java.util.List;

/**
 * A message cut into lines, and long lines into parts, that are translated one by one.
 *
 * @param pieces what to translate
 * @param separators what stands behind each piece
 */
record TextInPieces(List<String> pieces, List<String> separators) {

  private static final int LONGEST = 2_000;

  TextInPieces {
    pieces = List.copyOf(pieces);
    separators = List.copyOf(separators);
  }

  static TextInPieces of(String text) {
    List<String> pieces = new ArrayList<>();
    List<String> separators = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        pieces.add(text.substring(start, i));
        separators.add(String.valueOf(c));
        start = i + 1;
      } else if (i - start >= LONGEST && (c == ' ' || i - start >= 2 * LONGEST)) {
        int end = Character.isLowSurrogate(c) ? i + 1 : i;
        pieces.add(text.substring(start, end));
        separators.add("");
        start = end;
      }
    }
    pieces.add(text.substring(start));
    separators.add("");
    return new TextInPieces(pieces, separators);
  }
}
