package org.crosslight.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
    try (OfficersBrowser browser = OfficersBrowser.of("amira.hale", 1280, 900)) {
      assertThat(browser.page().getByText("LANTERN").first()).isVisible();
      look(browser, "cases");

      browser.open("/cases/" + lantern.id());
      assertThat(browser.page().getByText("JDS/1").first()).isVisible();
      assertThat(browser.page().getByText("OFFICIAL-SENSITIVE").first()).isVisible();
      look(browser, "case-home");

      browser.open("/cases/" + lantern.id() + "/exhibits/new");
      assertThat(browser.heading()).isVisible();
      look(browser, "add-exhibit");

      browser.open("/cases/" + lantern.id() + "/exhibits/" + phone.id());
      assertThat(browser.page().getByText("WhatsApp Chat with Radu").first()).isVisible();
      look(browser, "exhibit");

      browser.open(reader(amira, lantern, phone));
      assertThat(browser.page().locator(".cl-message").first()).isVisible();
      look(browser, "reader");

      browser.open("/cases/" + lantern.id() + "/connections");
      assertThat(browser.page().getByText("HARBOUR").first()).isVisible();
      look(browser, "connections");

      browser.open("/cases/" + lantern.id() + "/members");
      assertThat(browser.page().getByText("ben.okoro").first()).isVisible();
      look(browser, "members");

      browser.open("/audit");
      assertThat(browser.page().getByText("amira.hale").first()).isVisible();
      look(browser, "audit");

      browser.open("/verifications");
      assertThat(browser.heading()).hasText("Verifications");
      assertThat(browser.page().getByText("Nothing needs looking after")).isVisible();
      look(browser, "verifications");
    }
  }

  @Test
  void whoTookPartInAConversationIsListedAndTheListIsLeftByKeyboard() {
    SuiteClient carys = suite.as("carys.lloyd");
    CaseHandle meridian = carys.findCase("MERIDIAN").orElseThrow();
    ExhibitHandle phone = carys.findExhibit(meridian, "RPW/1").orElseThrow();
    try (OfficersBrowser browser = OfficersBrowser.of("carys.lloyd", 1280, 900)) {
      browser.open(reader(carys, meridian, phone));
      browser.button("3 people").press("Enter");
      Locator people = browser.page().getByRole(AriaRole.DIALOG);
      assertThat(people.getByRole(AriaRole.LISTITEM)).hasCount(3);
      assertThat(people).containsText("+44 7700 900761");
      look(browser, "people");

      browser.page().keyboard().press("Escape");
      assertThat(people).hasCount(0);
      assertThat(browser.button("3 people")).isFocused();
    }
  }

  @Test
  void aNarrowScreenLosesNothing() {
    SuiteClient carys = suite.as("carys.lloyd");
    CaseHandle meridian = carys.findCase("MERIDIAN").orElseThrow();
    ExhibitHandle phone = carys.findExhibit(meridian, "RPW/1").orElseThrow();
    try (OfficersBrowser browser = OfficersBrowser.of("carys.lloyd", 320, 720)) {
      browser.open(reader(carys, meridian, phone));
      assertThat(browser.page().locator(".cl-message").first()).isVisible();
      assertThat(
              (Boolean)
                  browser
                      .page()
                      .evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
          .isTrue();
      look(browser, "reader-320");
    }
  }

  @Test
  void textOfRightToLeftLanguagesRunsRightToLeft() {
    SuiteClient carys = suite.as("carys.lloyd");
    CaseHandle meridian = carys.findCase("MERIDIAN").orElseThrow();
    ExhibitHandle phone = carys.findExhibit(meridian, "RPW/1").orElseThrow();
    try (OfficersBrowser browser = OfficersBrowser.of("carys.lloyd", 1280, 900)) {
      browser.open(reader(carys, meridian, phone) + "&language=urd");
      assertThat(browser.page().locator("[lang^='ur'][dir='rtl']").first()).isVisible();
      look(browser, "reader-urdu");
    }
  }

  @Test
  void anotherForcesCaseIsNotThere() {
    CaseHandle lantern = suite.as("amira.hale").findCase("LANTERN").orElseThrow();
    try (OfficersBrowser browser = OfficersBrowser.of("dan.price", 1280, 900)) {
      browser.open("/cases/" + lantern.id());
      assertThat(
              browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .isVisible();
      assertThat(browser.page().getByText("LANTERN")).hasCount(0);
      look(browser, "not-there");
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

  private static void look(OfficersBrowser browser, String name) {
    browser.page().waitForLoadState();
    browser.picture(name);
    browser.assertInOrder(name);
  }
}
