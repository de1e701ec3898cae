package org.crosslight.translation.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The languages that matter: those spoken in the cases Crosslight is built for. */
public final class Languages {

  static final Set<Language> SERBO_CROATIAN =
      Set.of(new Language("bos"), new Language("hrv"), new Language("srp"), new Language("hbs"));

  private static final Map<String, String> NAMES = names();

  /** Codes of macrolanguages and of other standards, as users and other tools may write them. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("fas", "pes"),
          Map.entry("zho", "cmn"),
          Map.entry("est", "ekk"),
          Map.entry("lav", "lvs"),
          Map.entry("kur", "kmr"),
          Map.entry("en", "eng"),
          Map.entry("ro", "ron"),
          Map.entry("es", "spa"),
          Map.entry("pt", "por"),
          Map.entry("fr", "fra"),
          Map.entry("it", "ita"),
          Map.entry("ca", "cat"),
          Map.entry("gl", "glg"),
          Map.entry("hr", "hrv"),
          Map.entry("bs", "bos"),
          Map.entry("sr", "srp"),
          Map.entry("mk", "mkd"),
          Map.entry("bg", "bul"),
          Map.entry("sl", "slv"),
          Map.entry("is", "isl"),
          Map.entry("eo", "epo"),
          Map.entry("eu", "eus"),
          Map.entry("ur", "urd"),
          Map.entry("ar", "ara"),
          Map.entry("fa", "pes"),
          Map.entry("pl", "pol"),
          Map.entry("de", "deu"),
          Map.entry("ru", "rus"));

  private Languages() {}

  /** All languages that matter, by name. */
  public static List<Language> thatMatter() {
    return NAMES.entrySet().stream()
        .filter(entry -> !entry.getKey().equals("und") && !entry.getKey().equals("zxx"))
        .sorted(Map.Entry.comparingByValue())
        .map(entry -> new Language(entry.getKey()))
        .toList();
  }

  /** The language a person or another program means by that code, if it is one that matters. */
  public static Optional<Language> meantBy(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT);
    String canonical = ALIASES.getOrDefault(lower, lower);
    return NAMES.containsKey(canonical) || canonical.equals("hbs")
        ? Optional.of(new Language(canonical))
        : Optional.empty();
  }

  static String nameOf(Language language) {
    if (language.code().equals("hbs")) {
      return "Bosnian/Croatian/Serbian";
    }
    return NAMES.getOrDefault(language.code(), language.code());
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    String table =
        """
        und Undetermined
        zxx No words
        eng English
        ron Romanian
        spa Spanish
        por Portuguese
        fra French
        ita Italian
        cat Catalan
        glg Galician
        bos Bosnian
        hrv Croatian
        srp Serbian
        mkd Macedonian
        bul Bulgarian
        slv Slovenian
        isl Icelandic
        epo Esperanto
        eus Basque
        urd Urdu
        ara Arabic
        pan Punjabi
        ben Bengali
        guj Gujarati
        hin Hindi
        mar Marathi
        tam Tamil
        tel Telugu
        sin Sinhala
        pes Persian
        pus Pashto
        kmr Kurdish (Kurmanji)
        ckb Kurdish (Sorani)
        som Somali
        amh Amharic
        tir Tigrinya
        pol Polish
        ces Czech
        slk Slovak
        hun Hungarian
        lit Lithuanian
        lvs Latvian
        sqi Albanian
        tur Turkish
        rus Russian
        ukr Ukrainian
        deu German
        nld Dutch
        swe Swedish
        ell Greek
        heb Hebrew
        hye Armenian
        kat Georgian
        vie Vietnamese
        cmn Chinese
        jpn Japanese
        kor Korean
        tha Thai
        tgl Tagalog
        ind Indonesian
        """;
    table
        .lines()
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              names.put(line.substring(0, space), line.substring(space + 1));
            });
    return Collections.unmodifiableMap(names);
  }
}
