package org.crosslight.linkage.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The spans already taken in one text: whoever asks first has the characters. */
public final class Claims {
  private record Span(IdentifierKind kind, int start, int end, String normalised) {}

  private final MessageText text;
  private final BitSet taken = new BitSet();
  private final List<Span> spans = new ArrayList<>();

  Claims(MessageText text) {
    this.text = text;
  }

  /** Takes the characters from start (inclusive) to end (exclusive) unless any is taken. */
  void claim(IdentifierKind kind, int start, int end, String normalised) {
    if (isFree(start, end)) {
      taken.set(start, end);
      spans.add(new Span(kind, start, end, normalised));
    }
  }

  /** Whether no earlier extractor took any of these characters. */
  boolean isFree(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /** What was claimed, in the order of the text, with offsets in code points. */
  List<FoundMention> inTextOrder() {
    if (spans.isEmpty()) {
      return List.of();
    }
    spans.sort(Comparator.comparingInt(Span::start));
    List<FoundMention> found = new ArrayList<>(spans.size());
    String original = text.original();
    int chars = 0;
    int points = 0;
    for (Span span : spans) {
      points += original.codePointCount(chars, span.start);
      int start = points;
      points += original.codePointCount(span.start, span.end);
      chars = span.end;
      found.add(
          new FoundMention(
              span.kind, start, points, original.substring(span.start, span.end), span.normalised));
    }
    return found;
  }
}
