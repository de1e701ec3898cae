package org.crosslight.evidence.verification;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What checking one reading showed, and the same without the file's name, which is evidence: the
 * answer also reaches auditors and services that may not see the case.
 *
 * @param answer what is wrong, without the file's name; {@code null} when nothing is
 */
record CheckedExtraction(VerifiedExtraction verified, @Nullable String answer) {

  /** The faults of one file, each made into a sentence by what the file is called in it. */
  static @Nullable String sentences(List<UnaryOperator<String>> faults, String file) {
    return faults.isEmpty()
        ? null
        : String.join(" ", faults.stream().map(fault -> fault.apply(file)).toList());
  }
}
