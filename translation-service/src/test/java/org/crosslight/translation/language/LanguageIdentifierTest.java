package org.crosslight.translation.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosslight.translation.Tatoeba;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {

  private static final LanguageDetection DETECTION = new LanguageDetection(2);

  /** Lingua has no Galician and no Kurdish; what OpenNLP and word lists give is measured apart. */
  private static final Set<String> HARD = Set.of("glg", "kur");

  @BeforeAll
  static void load() {
    DETECTION.load();
  }

  @AfterAll
  static void close() {
    DETECTION.close();
  }

  private static LanguageEvidence read(String line) {
    return DETECTION.identifier().read(line);
  }

  @Test
  void tellsTheLanguageOfEverydaySentencesAndIsRarelyWrong() throws InterruptedException {
    List<Tatoeba> sentences =
        Tatoeba.all().stream().filter(s -> !HARD.contains(s.language())).toList();
    List<LanguageEvidence> evidence =
        DETECTION.identifier().read(sentences.stream().map(Tatoeba::source).toList());
    int right = 0;
    int undetermined = 0;
    Map<String, Integer> wrong = new TreeMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Language language = evidence.get(i).language();
      if (language.sameGroup(new Language(sentences.get(i).language()))) {
        right++;
      } else if (language.equals(Language.UNDETERMINED)) {
        undetermined++;
      } else {
        wrong.merge(sentences.get(i).language() + " as " + language, 1, Integer::sum);
      }
    }
    int told = sentences.size() - undetermined;
    assertThat((double) right / sentences.size()).as("right; wrong: %s", wrong).isGreaterThan(0.94);
    assertThat((double) right / told).as("right when told; wrong: %s", wrong).isGreaterThan(0.985);
  }

  /** Counted in processor time, so that other work on the machine does not matter. */
  @Test
  void readsAThousandLinesASecondOnTwoCores() throws InterruptedException {
    List<String> lines = Tatoeba.all().stream().map(Tatoeba::source).distinct().toList();
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    DETECTION.identifier().read(lines);
    long start = system.getProcessCpuTime();
    DETECTION.identifier().read(lines);
    double perSecond = lines.size() / ((system.getProcessCpuTime() - start) / 1e9);
    assertThat(perSecond).as("lines per second of one processor").isGreaterThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "Vin mâine dimineață cu mașina la gară, ron",
    "vin in 10 minute, ron",
    "unde esti, ron",
    "am schimbat numarul de telefon, ron",
    "nu spui la nimeni ce ai vazut, ron",
    "Nos vemos mañana en la estación, spa",
    "On se voit demain à la gare, fra",
    "See you tomorrow at the station, eng",
    "ہم کل اسٹیشن پر ملیں گے, urd",
    "سنلتقي غدا في المحطة, ara",
    "ما فردا در ایستگاه همدیگر را می بینیم, pes",
    "ਅਸੀਂ ਕੱਲ੍ਹ ਮਿਲਾਂਗੇ, pan",
    "Мы встретимся завтра на вокзале, rus",
    "我們明天在車站見, cmn"
  })
  void tellsDailyMessages(String line, String language) {
    assertThat(read(line).language()).isEqualTo(new Language(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vidimo se sutra na stanici", "Видимо се сутра на станици, јави ми"})
  void takesBosnianCroatianAndSerbianAsOneGroup(String line) {
    assertThat(read(line).language().isSerboCroatian()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kya kar rahe ho bhai",
        "mujhe paisay chahiye jaldi",
        "gaari le kar aao station par",
        "mera number change ho gaya hai",
        "abhi nahi baad mein baat karte hain",
        "kal shaam ko milte hain phir"
      })
  void recognisesUrduInRomanLettersByItsWords(String line) {
    assertThat(read(line).language()).isEqualTo(new Language("urd"));
    assertThat(read(line).by()).isEqualTo(IdentifiedBy.LEXICON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "driver ka number do",
        "parking mein khara hoon",
        "ma3lesh bokra inshallah",
        "3ayez aro7 el mahata",
        "ba3den bkalmak",
        "inta weyn hala2"
      })
  void neverTakesRomanisedTextForAnotherLanguage(String line) {
    assertThat(read(line).language().code()).isIn("und", "urd", "ara");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "lol", "jajaja", "da", "no"})
  void leavesWhatCouldBeAnyLanguageUndetermined(String line) {
    assertThat(read(line).language()).isEqualTo(Language.UNDETERMINED);
    assertThat(read(line).alone()).isEqualTo(Identification.UNDETERMINED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👍🏽", "07700 900123", "https://example.org/x?y=z", "", "?!", "@ana #x"})
  void findsNoWordsWhereThereAreNone(String line) {
    assertThat(read(line).language()).isEqualTo(Language.NO_WORDS);
  }

  @Test
  void looksAtEqualLinesOnceAndAnswersEach() throws InterruptedException {
    List<LanguageEvidence> evidence =
        DETECTION.identifier().read(List.of("ok", "Nos vemos mañana", "ok"));
    assertThat(evidence).hasSize(3);
    assertThat(evidence.get(0)).isSameAs(evidence.get(2));
    assertThat(evidence.get(1).language()).isEqualTo(new Language("spa"));
  }

  @Test
  void confidenceGrowsWithTheDistanceToTheSecondLanguage() {
    assertThat(LanguageIdentifier.confidence(0.5)).isEqualTo(0.702);
    assertThat(LanguageIdentifier.confidence(2)).isEqualTo(0.964);
    assertThat(LanguageIdentifier.confidence(8)).isEqualTo(1.0);
  }
}
