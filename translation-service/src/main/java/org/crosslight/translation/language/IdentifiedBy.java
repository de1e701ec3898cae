package org.crosslight.translation.language;

import org.crosslight.kit.code.Coded;

/** What settled the language of a message. */
public enum IdentifiedBy implements Coded {
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
  UNDETERMINED
}
