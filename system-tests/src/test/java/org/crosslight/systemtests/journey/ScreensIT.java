package org.crosslight.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteClient;
import org.crosslight.systemtests.RunningSuite;
import org.junit.jupiter.api.Test;

/** Every screen with the demo operation in it: it shows real data and is in order for everybody. */
class ScreensIT {

  private final RunningSuite suite = RunningSuite.get();

  @Test
  void everyScreenOfTheFirstPathShowsRealDataAndIsAccessible() {
    SuiteClient amira = suite.as("amira.hale");
    CaseHandle lantern = amira.findCase("LANTERN").orElseThrow();
    ExhibitHandle phone = amira.findExhibit(lantern, "JDS/1").orElseThrow();
    try (Desk desk = Desk.of("amira.hale", 1280, 900)) {
      assertThat(desk.page().getByText("LANTERN").first()).isVisible();
      look(desk, "cases");

      desk.open("/cases/" + lantern.id());
      assertThat(desk.page().getByText("JDS/1").first()).isVisible();
      assertThat(desk.page().getByText("OFFICIAL-SENSITIVE").first()).isVisible();
      look(desk, "case-home");

      desk.open("/cases/" + lantern.id() + "/exhibits/new");
      assertThat(desk.heading()).isVisible();
      look(desk, "add-exhibit");

      desk.open("/cases/" + lantern.id() + "/exhibits/" + phone.id());
      assertThat(desk.page().getByText("WhatsApp Chat with Radu").first()).isVisible();
      look(desk, "exhibit");

      desk.open(reader(amira, lantern, phone));
      assertThat(desk.page().locator(".cl-message").first()).isVisible();
      look(desk, "reader");

      desk.open("/cases/" + lantern.id() + "/connections");
      assertThat(desk.page().getByText("HARBOUR").first()).isVisible();
      look(desk, "connections");

      desk.open("/cases/" + lantern.id() + "/members");
      assertThat(desk.page().getByText("ben.okoro").first()).isVisible();
      look(desk, "members");

      desk.open("/audit");
      assertThat(desk.page().getByText("amira.hale").first()).isVisible();
      look(desk, "audit");
    }
  }

  @Test
  void aNarrowScreenLosesNothing() {
    SuiteClient carys = suite.as("carys.lloyd");
    CaseHandle meridian = carys.findCase("MERIDIAN").orElseThrow();
    ExhibitHandle phone = carys.findExhibit(meridian, "RPW/1").orElseThrow();
    try (Desk desk = Desk.of("carys.lloyd", 320, 720)) {
      desk.open(reader(carys, meridian, phone));
      assertThat(desk.page().locator(".cl-message").first()).isVisible();
      assertThat(
              (Boolean)
                  desk.page()
                      .evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
          .isTrue();
      look(desk, "reader-320");
    }
  }

  @Test
  void textOfRightToLeftLanguagesRunsRightToLeft() {
    SuiteClient carys = suite.as("carys.lloyd");
    CaseHandle meridian = carys.findCase("MERIDIAN").orElseThrow();
    ExhibitHandle phone = carys.findExhibit(meridian, "RPW/1").orElseThrow();
    try (Desk desk = Desk.of("carys.lloyd", 1280, 900)) {
      desk.open(reader(carys, meridian, phone) + "&language=urd");
      assertThat(desk.page().locator("[lang^='ur'][dir='rtl']").first()).isVisible();
      look(desk, "reader-urdu");
    }
  }

  @Test
  void anotherForcesCaseIsNotThere() {
    CaseHandle lantern = suite.as("amira.hale").findCase("LANTERN").orElseThrow();
    try (Desk desk = Desk.of("dan.price", 1280, 900)) {
      desk.open("/cases/" + lantern.id());
      assertThat(desk.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .isVisible();
      assertThat(desk.page().getByText("LANTERN")).hasCount(0);
      look(desk, "not-there");
    }
  }

  /** Where the reader shows the exhibit's longest conversation. */
  private static String reader(SuiteClient officer, CaseHandle file, ExhibitHandle exhibit) {
    String conversation =
        officer
            .api()
            .get(Service.EVIDENCE, "/exhibits/" + exhibit.id() + "/conversations")
            .get("items")
            .valueStream()
            .max(Comparator.comparingLong(found -> found.get("itemCount").asLong()))
            .orElseThrow()
            .get("id")
            .asText();
    return "/cases/%s/reader/%s?conversation=%s".formatted(file.id(), exhibit.id(), conversation);
  }

  private static void look(Desk desk, String name) {
    desk.page().waitForLoadState();
    desk.picture(name);
    desk.assertInOrder(name);
  }
}
