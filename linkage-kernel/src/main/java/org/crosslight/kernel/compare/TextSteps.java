package org.crosslight.kernel.compare;

/** Levels decided by how alike two texts are written; thresholds come strictest first. */
final class TextSteps {
  private TextSteps() {}

  /** The same value. */
  record Same(int level) implements ValueStep {
    @Override
    public int levelOf(int a, int b) {
      return a == b ? level : -1;
    }
  }

  /** Jaro or Jaro-Winkler at least so much. */
  static final class Similar implements ValueStep {
    private final JaroSimilarity similarity;
    private final boolean winkler;
    private final double[] atLeast;
    private final int firstLevel;
    private final double lowest;

    Similar(JaroSimilarity similarity, boolean winkler, double[] atLeast, int firstLevel) {
      this.similarity = similarity;
      this.winkler = winkler;
      this.atLeast = atLeast;
      this.firstLevel = firstLevel;
      this.lowest = atLeast[atLeast.length - 1];
    }

    @Override
    public int levelOf(int a, int b) {
      if (a == b) {
        return firstLevel;
      }
      double found = similarity.atLeast(a, b, winkler, lowest);
      for (int i = 0; i < atLeast.length; i++) {
        if (found >= atLeast[i]) {
          return firstLevel + i;
        }
      }
      return -1;
    }
  }

  /** At most so many edits. */
  static final class Edits implements ValueStep {
    private final EditDistance distance;
    private final boolean damerau;
    private final int[] atMost;
    private final int firstLevel;
    private final int most;

    Edits(EditDistance distance, boolean damerau, int[] atMost, int firstLevel) {
      this.distance = distance;
      this.damerau = damerau;
      this.atMost = atMost;
      this.firstLevel = firstLevel;
      this.most = atMost[atMost.length - 1];
    }

    @Override
    public int levelOf(int a, int b) {
      if (a == b) {
        return firstLevel;
      }
      if (distance.surelyAbove(a, b, most)) {
        return -1;
      }
      int found = damerau ? distance.damerau(a, b, most) : distance.levenshtein(a, b, most);
      for (int i = 0; i < atMost.length; i++) {
        if (found <= atMost[i]) {
          return firstLevel + i;
        }
      }
      return -1;
    }
  }
}
