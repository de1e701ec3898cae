package org.crosslight.kernel.model;

import java.util.ArrayList;
import java.util.List;
import org.crosslight.kernel.model.LevelReader.WrittenLevel;

/** Puts "null" first and "else" last, and refuses levels that can never be reached. */
final class LevelOrder {
  private LevelOrder() {}

  static List<LevelModel> checked(List<WrittenLevel> written, Faults faults, String comparison) {
    LevelModel missing =
        new LevelModel(
            new LevelTest.Missing(),
            LevelSentences.usual(new LevelTest.Missing()),
            null,
            null,
            false);
    LevelModel otherwise =
        new LevelModel(
            new LevelTest.Otherwise(),
            LevelSentences.usual(new LevelTest.Otherwise()),
            null,
            null,
            false);
    List<LevelModel> tests = new ArrayList<>();
    List<WrittenLevel> seen = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      WrittenLevel here = written.get(i);
      if (here.level().test() instanceof LevelTest.Missing) {
        missing = here.level();
        if (i != 0) {
          fault(faults, here, "\"null\" is tested before all others", "move it to the front");
        }
      } else if (here.level().test() instanceof LevelTest.Otherwise) {
        otherwise = here.level();
        if (i != written.size() - 1) {
          fault(faults, here, "no level after \"else\" can be reached", "move \"else\" to the end");
        }
      } else {
        refuseIfUnreachable(here, seen, faults);
        seen.add(here);
        tests.add(here.level());
      }
    }
    if (tests.size() > 33) {
      faults.add(
          seen.get(33).path(),
          seen.get(33).line(),
          "there are too many levels",
          "keep 33 or fewer");
    }
    if (tests.isEmpty() && !written.isEmpty()) {
      fault(
          faults,
          written.getFirst(),
          "the comparison \"" + comparison + "\" tests nothing",
          "add a level such as \"exact\"");
    }
    List<LevelModel> ordered = new ArrayList<>();
    ordered.add(missing);
    ordered.addAll(tests);
    ordered.add(otherwise);
    return ordered;
  }

  private static void refuseIfUnreachable(
      WrittenLevel here, List<WrittenLevel> seen, Faults faults) {
    for (WrittenLevel earlier : seen) {
      if (covers(earlier.level().test(), here.level().test())) {
        fault(
            faults,
            here,
            "this level can never be reached: whatever fits it already fits "
                + earlier.path().replaceAll(".*\\.", ""),
            "order the levels from the strictest to the loosest, or remove one");
        return;
      }
    }
  }

  /** Whether every pair that passes {@code narrow} passes {@code wide} too. */
  private static boolean covers(LevelTest wide, LevelTest narrow) {
    if (wide.equals(narrow)) {
      return true;
    }
    if (wide instanceof LevelTest.Any any && any.of().stream().anyMatch(t -> covers(t, narrow))) {
      return true;
    }
    if (narrow instanceof LevelTest.All all && all.of().stream().anyMatch(t -> covers(wide, t))) {
      return true;
    }
    if (wide instanceof LevelTest.OfColumn a
        && narrow instanceof LevelTest.OfColumn b
        && !a.column().equals(b.column())) {
      return false;
    }
    boolean exact = narrow instanceof LevelTest.Exact;
    return switch (wide) {
      case LevelTest.JaroWinkler(String c, double at) ->
          exact || (narrow instanceof LevelTest.JaroWinkler(String d, double t) && t >= at);
      case LevelTest.Jaro(String c, double at) ->
          exact || (narrow instanceof LevelTest.Jaro(String d, double t) && t >= at);
      case LevelTest.Levenshtein(String c, int at) ->
          exact || (narrow instanceof LevelTest.Levenshtein(String d, int t) && t <= at);
      case LevelTest.Damerau(String c, int at) ->
          exact
              || (narrow instanceof LevelTest.Damerau(String d, int t) && t <= at)
              || (narrow instanceof LevelTest.Levenshtein(String e, int l) && l <= at);
      case LevelTest.DateWithin(String c, int days, String w) ->
          narrow instanceof LevelTest.DateWithin(String d, int t, String v) && t <= days;
      case LevelTest.NumberWithin(String c, double at) ->
          narrow instanceof LevelTest.NumberWithin(String d, double t) && t <= at;
      case LevelTest.PercentWithin(String c, double at) ->
          narrow instanceof LevelTest.PercentWithin(String d, double t) && t <= at;
      case LevelTest.SharedElements(String c, int at) ->
          narrow instanceof LevelTest.SharedElements(String d, int t) && t >= at;
      case LevelTest.SharedFraction(String c, double at) ->
          narrow instanceof LevelTest.SharedFraction(String d, double t) && t >= at;
      case LevelTest.DistanceWithin(String a, String o, double km) ->
          narrow instanceof LevelTest.DistanceWithin(String x, String y, double t) && t <= km;
      case LevelTest.Missing ignored -> false;
      case LevelTest.Otherwise ignored -> false;
      case LevelTest.Exact ignored -> false;
      case LevelTest.Nickname ignored -> exact;
      case LevelTest.Phonetic ignored -> exact;
      case LevelTest.ColumnsReversed ignored -> false;
      case LevelTest.All ignored -> false;
      case LevelTest.Any ignored -> false;
    };
  }

  private static void fault(Faults faults, WrittenLevel level, String what, String fix) {
    faults.add(level.path(), level.line(), what, fix);
  }
}
