package org.crosslight.translation.language;

import java.util.Locale;
import java.util.Set;

/**
 * Words that look alike in chats of every language: they say nothing about it and need no English.
 */
public final class ChatWords {

  private static final Set<String> OF_ANY_LANGUAGE =
      Set.of(
          "ok",
          "oki",
          "okay",
          "okey",
          "okk",
          "k",
          "kk",
          "lol",
          "lmao",
          "omg",
          "wtf",
          "xd",
          "xdd",
          "hm",
          "hmm",
          "hmmm",
          "mm",
          "mmm",
          "ah",
          "aha",
          "ahh",
          "oh",
          "ohh",
          "eh",
          "uh",
          "uf",
          "uff",
          "wow",
          "ha",
          "haha",
          "hahaha",
          "hahahaha",
          "hehe",
          "hehehe",
          "jaja",
          "jajaja",
          "jajajaja",
          "hihi",
          "ahaha",
          "ahahah",
          "pff",
          "bla",
          "bye",
          "super",
          "cool",
          "hey",
          "hei",
          "hola",
          "hi");

  private ChatWords() {}

  /** Whether the word is one of them. */
  public static boolean isOfAnyLanguage(String word) {
    return OF_ANY_LANGUAGE.contains(word.toLowerCase(Locale.ROOT));
  }
}
