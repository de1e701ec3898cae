package org.crosslight.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The whole path once without a mouse. */
class KeyboardJourneyIT {

  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);

  @Test
  void everythingCanBeDoneWithTheKeyboardAlone() {
    String reference =
        "TEST " + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    try (OfficersBrowser browser = new OfficersBrowser(1280, 900)) {
      Page page = browser.page();
      Keyboard keyboard = new Keyboard(browser);
      browser.open("/login");
      keyboard.tabTo(page.locator("#username")).type("ben.okoro");
      keyboard.tabTo(page.locator("#password")).type("demo-ben.okoro").press("Enter");
      assertThat(browser.heading()).hasText("Cases");

      keyboard.tabTo(browser.link("Open a new case")).press("Enter");
      keyboard.tabTo(page.getByLabel("Case reference")).type(reference);
      keyboard.tabTo(page.getByLabel("Title")).type("Without a mouse").press("Enter");
      assertThat(page.getByText("No exhibits yet")).isVisible();

      keyboard.tabTo(browser.link("Add an exhibit")).press("Enter");
      keyboard.tabTo(page.getByLabel("Exhibit reference")).type("TST/1");
      keyboard.tabTo(browser.button("Add the exhibit")).press("Enter");
      Locator problems = page.getByRole(AriaRole.ALERT);
      assertThat(problems).isFocused();
      assertThat(problems.getByRole(AriaRole.LINK))
          .hasText(new String[] {"Enter what the exhibit is", "Choose at least one file"});
      keyboard.tabTo(problems.getByText("Enter what the exhibit is")).press("Enter");
      assertThat(page.getByLabel("Description")).isFocused();
      keyboard.type("Phone from the hall table");
      browser.assertInOrder("add an exhibit, put right");
      keyboard.tabTo(browser.files());
      FileChooser chooser = keyboard.openFiles();
      chooser.setFiles(
          new FilePayload(
              Chat.FILE, "text/plain", Chat.of("Câte persoane vin?", "Nu voi pierde.").bytes()));
      keyboard.tabTo(browser.button("Add the exhibit")).press("Enter");

      assertThat(browser.heading()).hasText("Phone from the hall table");
      Locator conversation =
          page.getByRole(AriaRole.TABLE, OfficersBrowser.named("Conversations in this exhibit"))
              .getByRole(AriaRole.LINK);
      assertThat(conversation).isVisible(PATIENTLY);
      assertThat(
              page.getByRole(AriaRole.ARTICLE, OfficersBrowser.named(Chat.FILE))
                  .getByText("Read in full"))
          .isVisible();
      keyboard.tabTo(browser.button("Verify now")).press("Enter");
      assertThat(page.locator(".cl-answer"))
          .containsText(Chat.FILE + ": its hash is the one taken on arrival");
      browser.assertInOrder("exhibit, verified");
      keyboard.tabTo(conversation).press("Enter");

      assertThat(page.getByText("How many people came?")).isVisible(PATIENTLY);
      keyboard.tabTo(page.locator("article[tabindex='0']"));
      keyboard.press("j").press("j");
      Locator third = page.locator("article[aria-posinset='3']");
      assertThat(third).isFocused();
      assertThat(third).containsText("I will not lose.");
      keyboard.press("p");
      assertThat(page.getByRole(AriaRole.HEADING, OfficersBrowser.named("Translation passport")))
          .isVisible();
      browser.assertInOrder("reader with passport");
      keyboard.press("p").press("?");
      assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
      keyboard.press("Escape");
      assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

      keyboard.tabTo(browser.link("Connections")).press("Enter");
      assertThat(page.getByText("Nothing of this case is found elsewhere")).isVisible();
      browser.assertInOrder("no connections");
      keyboard.tabTo(browser.link("People")).press("Enter");
      keyboard.tabTo(page.getByLabel("User name")).type("lena.novak");
      keyboard.tabTo(browser.button("Add to the case")).press("Enter");
      assertThat(
              page.getByRole(AriaRole.ROWHEADER)
                  .filter(new Locator.FilterOptions().setHasText("lena.novak")))
          .isVisible();
      browser.assertInOrder("people");

      keyboard.tabTo(browser.link("Details")).press("Enter");
      keyboard
          .tabTo(page.getByRole(AriaRole.TEXTBOX, OfficersBrowser.named("Title")))
          .retype("Done without a mouse")
          .press("Enter");
      assertThat(page.getByText("The title was changed.")).isVisible();
      keyboard.tabTo(browser.button("Close the case")).press("Enter");
      assertThat(page.getByText("The case was closed.")).isVisible();
      assertThat(page.getByRole(AriaRole.REGION, OfficersBrowser.named("This case")))
          .containsText(reference + " Done without a mouse");
      browser.assertInOrder("details of a closed case");

      keyboard.tabTo(browser.link("Sign out")).press("Enter");
      assertThat(browser.heading()).hasText("You have signed out");
      browser.assertInOrder("signed out");
    }
  }
}
