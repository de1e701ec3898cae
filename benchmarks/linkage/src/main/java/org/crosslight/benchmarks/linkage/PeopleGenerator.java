package org.crosslight.benchmarks.linkage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Writes invented people, the same for the same seed: seven in ten records are somebody's first,
 * the others are that person again with typing errors, swapped or short names, gaps or a new
 * address; one person in fifty is a twin.
 */
public final class PeopleGenerator {
  private static final LocalDate FIRST_DAY = LocalDate.of(1935, 1, 1);

  private final SplittableRandom random;
  private final PersonNames names;

  private PeopleGenerator(int records, long seed) {
    random = new SplittableRandom(seed);
    names = new PersonNames(random.split(), records);
  }

  private record Person(
      String givenName,
      String surname,
      String dob,
      String street,
      String city,
      String postcode,
      String email) {}

  /** Writes {@code records} records to the file. */
  public static void write(Path file, int records, long seed) throws IOException {
    new PeopleGenerator(records, seed).write(file, records);
  }

  private void write(Path file, int records) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,given_name,surname,dob,street,city,postcode,email,person\n");
      int written = 0;
      int persons = 0;
      Person before = null;
      while (written < records) {
        Person person = before != null && random.nextInt(50) == 0 ? twinOf(before) : newPerson();
        int times = times();
        for (int i = 0; i < times && written < records; i++) {
          line(out, written++, i == 0 ? person : changed(person), persons);
        }
        persons++;
        before = person;
      }
    }
  }

  private int times() {
    int draw = random.nextInt(100);
    return draw < 68 ? 1 : draw < 90 ? 2 : draw < 98 ? 3 : 5;
  }

  private Person newPerson() {
    String given = names.givenName(random);
    String surname = names.surname(random);
    String dob = FIRST_DAY.plusDays(random.nextInt(27_000)).toString();
    return withAddress(new Person(given, surname, dob, "", "", "", email(given, surname)));
  }

  private String email(String given, String surname) {
    return given
        + "."
        + surname
        + random.nextInt(1000)
        + "@example."
        + (random.nextBoolean() ? "org" : "net");
  }

  private Person withAddress(Person p) {
    int town = names.town(random);
    String postcode =
        ""
            + (char) ('A' + town % 26)
            + (char) ('A' + town / 26 * 7)
            + (1 + random.nextInt(40))
            + " "
            + random.nextInt(10)
            + (char) ('A' + random.nextInt(20))
            + (char) ('A' + random.nextInt(20));
    return new Person(
        p.givenName,
        p.surname,
        p.dob,
        names.street(random),
        names.townName(town),
        postcode,
        p.email);
  }

  private Person twinOf(Person p) {
    String given = names.givenName(random);
    return new Person(
        given, p.surname, p.dob, p.street, p.city, p.postcode, email(given, p.surname));
  }

  private Person changed(Person person) {
    Person p = person;
    if (random.nextInt(100) < 15) {
      p = withAddress(p);
    }
    String given = p.givenName;
    String surname = p.surname;
    if (random.nextInt(100) < 4) {
      given = p.surname;
      surname = p.givenName;
    } else if (random.nextInt(100) < 10) {
      given = names.shortForm(given);
    }
    return new Person(
        worn(given, 14, 4),
        worn(surname, 12, 3),
        worn(p.dob, 6, 5),
        worn(p.street, 12, 8),
        worn(p.city, 6, 6),
        worn(p.postcode, 8, 8),
        worn(p.email, 10, 25));
  }

  /** The text with a typing error, or gone, each with its chance in a hundred. */
  private String worn(String text, int errorChance, int goneChance) {
    int draw = random.nextInt(100);
    if (draw < goneChance) {
      return "";
    }
    return draw < goneChance + errorChance && text.length() > 2 ? mistyped(text) : text;
  }

  private String mistyped(String text) {
    int place = random.nextInt(text.length() - 1);
    char typed =
        Character.isDigit(text.charAt(place))
            ? (char) ('0' + random.nextInt(10))
            : (char) ('a' + random.nextInt(26));
    StringBuilder wrong = new StringBuilder(text);
    switch (random.nextInt(4)) {
      case 0 -> wrong.deleteCharAt(place);
      case 1 -> wrong.insert(place, typed);
      case 2 -> wrong.setCharAt(place, typed);
      default -> {
        wrong.setCharAt(place, text.charAt(place + 1));
        wrong.setCharAt(place + 1, text.charAt(place));
      }
    }
    return wrong.toString();
  }

  private static void line(BufferedWriter out, int number, Person p, int person)
      throws IOException {
    out.write(
        "r%08d,%s,%s,%s,%s,%s,%s,%s,%d%n"
            .formatted(
                number,
                p.givenName,
                p.surname,
                p.dob,
                p.street,
                p.city,
                p.postcode,
                p.email,
                person));
  }
}
