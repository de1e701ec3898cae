package org.crosslight.benchmarks.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.crosslight.kernel.compare.Nicknames;

/** Names, streets and towns to invent people from; a few are common and most are rare. */
final class PersonNames {
  private static final List<String> BEGINNINGS =
      List.of(
          "ash", "bar", "brad", "brook", "cal", "car", "clif", "cot", "dal", "dun", "east", "ed",
          "fair", "fen", "gar", "glen", "grim", "hal", "ham", "har", "hol", "kel", "ken", "lang",
          "lin", "mar", "mil", "nor", "oak", "pem", "pres", "ral", "ros", "sel", "shel", "stan",
          "stock", "sut", "thorn", "wal", "war", "wes", "whit", "win", "wood", "york");
  private static final List<String> MIDDLES =
      List.of("", "er", "en", "ing", "le", "ey", "and", "or", "in", "el", "ma", "ro");
  private static final List<String> ENDINGS =
      List.of(
          "ton", "ley", "ford", "field", "worth", "man", "son", "well", "wood", "by", "ham", "den",
          "gate", "shaw", "ridge", "brook", "land", "stone", "croft", "more", "s", "ard", "ett");
  private static final List<String> STREETS =
      List.of("street", "road", "lane", "avenue", "close", "drive", "way", "court", "terrace");
  private static final List<String> TOWNS =
      List.of(
          "northmoor",
          "severn vale",
          "ashbourne cross",
          "eastwick",
          "harrowgate",
          "millbrook",
          "stonebridge",
          "kingsmere",
          "oldcastle",
          "westhaven",
          "redcliffe bay",
          "thornbury hill",
          "lakeside",
          "marlow green",
          "foxley",
          "granton",
          "whitmoor",
          "elmsworth",
          "brackley",
          "penhallow",
          "dunsford",
          "caldwell",
          "wexcombe",
          "aldershaw",
          "hartwell",
          "lindenfield",
          "moorgate",
          "riverton",
          "shelby",
          "tarnside",
          "upwood",
          "vernham",
          "yarrow",
          "coldharbour");
  private static final List<String> GIVEN =
      List.of(
          "oliver",
          "amelia",
          "george",
          "isla",
          "harry",
          "olivia",
          "noah",
          "ava",
          "jack",
          "emily",
          "mohammed",
          "sophia",
          "charlie",
          "grace",
          "thomas",
          "mia",
          "james",
          "poppy",
          "william",
          "ella",
          "robert",
          "elizabeth",
          "margaret",
          "katherine",
          "joseph",
          "samuel",
          "benjamin",
          "daniel",
          "matthew",
          "andrew",
          "michael",
          "richard",
          "edward",
          "anthony",
          "patricia",
          "jennifer",
          "susan",
          "deborah",
          "christine",
          "victoria",
          "alexander",
          "nicholas",
          "gregory",
          "jonathan",
          "abigail",
          "rebecca",
          "theodora",
          "frederick",
          "philip",
          "peter");

  private final List<String> surnames = new ArrayList<>();
  private final List<String> givenNames = new ArrayList<>(GIVEN);
  private final List<String> streets = new ArrayList<>();

  PersonNames(SplittableRandom random, int people) {
    int wanted = Math.clamp(people / 8, 2000, 40_000);
    for (int i = 0; i < wanted; i++) {
      surnames.add(one(BEGINNINGS, random) + one(MIDDLES, random) + one(ENDINGS, random));
    }
    for (int i = 0; i < 700; i++) {
      givenNames.add(one(BEGINNINGS, random) + one(MIDDLES, random) + (i % 2 == 0 ? "a" : "o"));
    }
    for (int i = 0; i < 3000; i++) {
      streets.add(one(BEGINNINGS, random) + one(ENDINGS, random) + " " + one(STREETS, random));
    }
  }

  private static String one(List<String> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }

  /** An index that favours the beginning, as names do: about one over the rank. */
  private static int common(int size, SplittableRandom random) {
    return (int) Math.min(size - 1, Math.pow(size, Math.pow(random.nextDouble(), 0.8)) - 1);
  }

  String surname(SplittableRandom random) {
    return surnames.get(common(surnames.size(), random));
  }

  String givenName(SplittableRandom random) {
    return givenNames.get(common(givenNames.size(), random));
  }

  String street(SplittableRandom random) {
    return (1 + random.nextInt(180)) + " " + one(streets, random);
  }

  int town(SplittableRandom random) {
    return common(TOWNS.size(), random);
  }

  String townName(int town) {
    return TOWNS.get(town);
  }

  /** A short form that the full name of the nickname list shares, or the name itself. */
  String shortForm(String name) {
    String full = Nicknames.bundled().representative(name);
    return full.equals(name) && name.length() > 4 ? name.substring(0, 3) : full;
  }
}
