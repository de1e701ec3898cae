package org.crosslight.stack.demo.lantern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScenariosTest {

  private final Scenario scenario = new Scenarios().all();

  @Test
  void hasTwoForcesThreeCasesAndSixExhibitsInFourFormats() {
    assertThat(scenario.cases())
        .extracting(Scenario.CaseOf::reference)
        .containsExactly("LANTERN", "HARBOUR", "MERIDIAN");
    assertThat(scenario.cases()).filteredOn(file -> file.closedOn() == null).hasSize(1);
    assertThat(scenario.cases().stream().flatMap(file -> file.exhibits().stream())).hasSize(6);
    assertThat(files().stream().map(file -> file.name().replaceAll(".*\\.", "")).distinct())
        .containsExactlyInAnyOrder("txt", "xml", "vcf", "csv");
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(new Scenarios().all()).isEqualTo(scenario);
  }

  /** These are the figures of README.md. */
  @Test
  void holdsAsManyItemsAsIsSaidOfIt() {
    Map<String, Long> items = new TreeMap<>();
    for (Scenario.FileOf file : files()) {
      String ending = file.name().replaceAll(".*\\.", "");
      switch (ending) {
        case "txt" -> items.merge("message", file.content().lines().count(), Long::sum);
        case "csv" -> items.merge("message", matches("(?m)^\"\\d+\",", file.content()), Long::sum);
        case "xml" -> {
          items.merge("message", matches("<sms ", file.content()), Long::sum);
          items.merge("call", matches("<call ", file.content()), Long::sum);
        }
        case "vcf" -> items.merge("contact", matches("BEGIN:VCARD", file.content()), Long::sum);
        default -> throw new AssertionError("no rule for ." + ending);
      }
    }
    assertThat(items)
        .containsExactlyInAnyOrderEntriesOf(Map.of("message", 6233L, "call", 140L, "contact", 61L));
  }

  @Test
  void mentionsOnlyNumbersKeptForFiction() {
    Pattern number = Pattern.compile("(?:\\+44|0)7[\\d ]{9,12}");
    for (Scenario.FileOf file : files()) {
      assertThat(number.matcher(file.content()).results().map(found -> plain(found.group())))
          .allSatisfy(plain -> assertThat(plain).startsWith("7700900"));
    }
  }

  @Test
  void plantsEveryConnectionOnBothSides() {
    assertThat(text("LANTERN")).contains("07700 900142").contains(Planted.SHARED_VEHICLE);
    assertThat(text("HARBOUR")).contains(Planted.SHARED_PHONE).contains(Planted.DENNYS_CONTACTS);
    assertThat(text("LANTERN")).contains(Planted.DENNYS_CONTACTS).contains(Planted.NEW_NUMBER);
    assertThat(text("MERIDIAN")).contains(Planted.SHARED_VEHICLE);
    assertThat(scenario.cases())
        .allSatisfy(file -> assertThat(text(file.reference())).contains("0113 496 0555"));
  }

  private List<Scenario.FileOf> files() {
    return scenario.cases().stream()
        .flatMap(file -> file.exhibits().stream())
        .flatMap(exhibit -> exhibit.files().stream())
        .toList();
  }

  private String text(String reference) {
    StringBuilder all = new StringBuilder();
    scenario.cases().stream()
        .filter(file -> file.reference().equals(reference))
        .flatMap(file -> file.exhibits().stream())
        .flatMap(exhibit -> exhibit.files().stream())
        .forEach(file -> all.append(file.content()));
    return all.toString();
  }

  private static long matches(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().count();
  }

  private static String plain(String number) {
    return number.replaceAll("\\D", "").replaceFirst("^(44|0)", "");
  }
}
