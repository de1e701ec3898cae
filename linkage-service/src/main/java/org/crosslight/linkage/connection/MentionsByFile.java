package org.crosslight.linkage.connection;

import java.util.Map;

/**
 * What one case says of an identifier, file by file. Copies of one file, told by their hash, are
 * one file here however many exhibits hold them.
 *
 * @param files by hash; by extraction where the hash is not known
 */
record MentionsByFile(Map<String, StrengthRule.Side> files) {

  MentionsByFile {
    files = Map.copyOf(files);
  }

  /** All of it. */
  StrengthRule.Side side() {
    return files.values().stream().reduce(StrengthRule.Side.NOTHING, StrengthRule.Side::plus);
  }

  /** What does not stand in a file that the other case holds as well. */
  StrengthRule.Side beside(MentionsByFile other) {
    return files.entrySet().stream()
        .filter(file -> !other.files.containsKey(file.getKey()))
        .map(Map.Entry::getValue)
        .reduce(StrengthRule.Side.NOTHING, StrengthRule.Side::plus);
  }

  /** Whether it stands in no file but such as the other case holds as well. */
  boolean isWithin(MentionsByFile other) {
    return other.files.keySet().containsAll(files.keySet());
  }
}
