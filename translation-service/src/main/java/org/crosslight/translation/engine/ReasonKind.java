package org.crosslight.translation.engine;

import org.crosslight.kit.code.Coded;
import org.crosslight.translation.language.Language;

/**
 * The kinds of reasons why a text has no English, few enough to be counted.
 *
 * <p>The sentence of a single text has the particulars, such as how many of its words the engine
 * knows.
 */
public enum ReasonKind implements Coded {
  NO_ENGINE("no engine for %s; install a model pack"),
  ENGINE_NOT_INSTALLED("the engine for %s is not installed"),
  LANGUAGE_UNDETERMINED("the language could not be told"),
  LANGUAGE_UNCERTAIN("not certain to be %s, and the engine knows too few of the words"),
  TOO_FEW_WORDS_KNOWN("the engine for %s knows too few of the words"),
  NOTHING_TO_TRANSLATE("there are no words to translate"),
  ENGINE_FAILED("the engine for %s gave no answer");

  private final String sentence;

  ReasonKind(String sentence) {
    this.sentence = sentence;
  }

  /** One plain sentence that is the same for all texts of a language. */
  public String inShort(Language language) {
    return sentence.formatted(language.name());
  }
}
