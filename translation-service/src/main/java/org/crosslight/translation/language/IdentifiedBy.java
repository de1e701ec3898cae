package org.crosslight.translation.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What settled the language of a message. */
public enum IdentifiedBy {
  /** The script or letters that only one language uses. */
  SCRIPT,
  /** Function words of a language written in another script than its own. */
  LEXICON,
  /** Lingua alone was clear enough. */
  LINGUA,
  /** Lingua was not clear; OpenNLP settled it. */
  OPENNLP_AGREEMENT,
  /** The rest of the conversation settled a short message. */
  CONVERSATION,
  /** Nothing did. */
  UNDETERMINED;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads a label; throws {@link IllegalArgumentException} for any other. */
  @JsonCreator
  public static IdentifiedBy labelled(String label) {
    return Arrays.stream(values())
        .filter(value -> value.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a way of identifying: " + label));
  }
}
