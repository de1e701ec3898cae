package org.crosslight.evidence.reader.format.whatsapp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The other party or the group, from the name that the app gives to an exported file. */
final class ChatTitle {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:WhatsApp[ -]chat (?:with|mit|met|med|con|com|-)|WhatsApp Chat -|Chat (?:de|do|di)"
              + " WhatsApp (?:con|com)|Chat WhatsApp con|Conversa do WhatsApp com|Discussion"
              + " WhatsApp avec|Conversație WhatsApp cu|Conversația WhatsApp cu|Czat WhatsApp"
              + " z:?|WhatsApp razgovor s|WhatsApp čavrljanje s|Чат WhatsApp с(?: контактом)?|"
              + "WhatsApp Sohbeti -|دردشة واتساب مع|محادثة واتساب مع) ?(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern COPY = Pattern.compile("(?: \\(\\d{1,3}\\)|_\\d{1,3})$");

  private ChatTitle() {}

  /** The title, or null when the name is not one that the app gives. */
  static @Nullable String of(String fileName) {
    String name = ShownText.plain(fileName.substring(fileName.lastIndexOf('/') + 1));
    String bare = name.replaceFirst("(?i)\\.(txt|zip)$", "");
    Matcher matcher = NAMED.matcher(bare);
    if (!matcher.matches()) {
      return null;
    }
    String title = COPY.matcher(matcher.group(1)).replaceFirst("").strip();
    return title.isEmpty() ? null : title;
  }
}
