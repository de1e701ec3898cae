package org.crosslight.translation.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses, handles, hashtags, numbers and emoji in a message. */
public final class ProtectedTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<url>(?i:https?://|www\\.)[^\\s<>\"]*[^\\s<>\".,;:!?)\\]}'’»]"
              + "|(?<![\\p{L}\\p{N}@])(?:[a-zA-Z0-9-]{1,63}\\.){1,5}(?:"
              + "(?i:com|org|net|info|uk|example)(?![\\p{L}\\p{N}])(?:/[^\\s<>\"]*[^\\s<>\".,;:!?)\\]}'’»]|/)?"
              + "|[a-zA-Z]{2}/[^\\s<>\"]*[^\\s<>\".,;:!?)\\]}'’»]))"
              + "|(?<email>[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24})"
              + "|(?<handle>(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.]{0,62}[\\p{L}\\p{N}_])?)"
              + "|(?<hashtag>(?<![\\p{L}\\p{N}&])#[\\p{L}\\p{N}_]{1,100})"
              + "|(?<number>[+£€$]?(?<![A-Za-z\\p{Nd}])[A-Za-z]{0,16}?\\p{Nd}[A-Za-z\\p{Nd}]{0,32}+"
              + "(?:[.,:/-]{1,2}[A-Za-z]{0,8}?\\p{Nd}[A-Za-z\\p{Nd}]{0,32}+){0,12}[%€£$°]?)"
              + "|(?<emoji>(?:[\\p{IsExtended_Pictographic}\\p{IsEmoji_Presentation}&&[^\\p{Nd}]]"
              + "|[\\x{1F1E6}-\\x{1F1FF}]|[#*0-9]\\x{FE0F}?\\x{20E3})"
              + "(?:[\\x{FE0F}\\x{200D}\\x{20E3}\\p{IsEmoji_Modifier}\\p{IsExtended_Pictographic}"
              + "\\x{1F1E6}-\\x{1F1FF}\\x{E0020}-\\x{E007F}])*)");

  private ProtectedTokens() {}

  /** The protected parts of a text in their order, without overlap. */
  public static List<ProtectedToken> in(String text) {
    List<ProtectedToken> found = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      found.add(new ProtectedToken(kind(matcher), matcher.start(), matcher.end(), matcher.group()));
    }
    return found;
  }

  /** The text with every protected part replaced by a space. */
  public static String without(String text) {
    return TOKEN.matcher(text).replaceAll(" ");
  }

  private static TokenKind kind(Matcher matcher) {
    if (matcher.start("url") >= 0) {
      return TokenKind.URL;
    }
    if (matcher.start("email") >= 0) {
      return TokenKind.EMAIL;
    }
    if (matcher.start("handle") >= 0) {
      return TokenKind.HANDLE;
    }
    if (matcher.start("hashtag") >= 0) {
      return TokenKind.HASHTAG;
    }
    return matcher.start("number") >= 0 ? TokenKind.NUMBER : TokenKind.EMOJI;
  }
}
