package org.crosslight.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.client.Reading;
import org.crosslight.client.Upload;
import org.crosslight.systemtests.RunningSuite;
import org.crosslight.systemtests.Scratch;
import org.junit.jupiter.api.Test;

/** From a connection to the message that shows it, and from there to who has looked. */
class FollowUpJourneyIT {

  private static final String OFFICER = "ben.okoro";

  private final RunningSuite suite = RunningSuite.get();

  /** An address that only the cases of this test have. */
  private final String address =
      "depot-%s@example.org"
          .formatted(UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT));

  private final Scratch here = Scratch.caseOf(suite.as(OFFICER));
  private final ExhibitHandle phone = here.exhibit("TST/1");

  @Test
  void aCitationLeadsToTheVeryMessage() {
    Scratch there = Scratch.caseOf(suite.as(OFFICER));
    Upload first = give(here, phone, "Nu voi pierde.", "Write to " + address, "Câte persoane vin?");
    Upload second = give(there, there.exhibit("TST/2"), "The keys are at " + address);
    suite
        .pipeline()
        .awaitLinked(List.of(first.extractionId(), second.extractionId()), Scratch.PATIENCE);
    try (OfficersBrowser browser = OfficersBrowser.of(OFFICER, 1280, 900)) {
      Page page = browser.page();
      browser.open("/cases/" + here.file().id() + "/connections");
      assertThat(page.locator(".cl-connections__count")).hasText("1 connection: 1 moderate");
      assertThat(page.getByRole(AriaRole.HEADING, level(2))).containsText(there.file().reference());
      browser.assertInOrder("connections");

      Locator citation = browser.link("TST/1, " + Chat.FILE + ", row 3");
      assertThat(citation).hasCount(1);
      citation.click();
      Locator linked = page.locator("article[data-linked]");
      assertThat(linked).hasAttribute("aria-posinset", "3");
      assertThat(linked).isFocused();
      assertThat(linked).containsText("Linked message");
      assertThat(linked.locator(".cl-message__side").first()).hasText("Write to " + address);
      browser.assertInOrder("reader at a cited message");

      page.goBack();
      browser.link("TST/2, " + Chat.FILE + ", row 2").click();
      assertThat(page.locator("article[data-linked]").locator(".cl-message__side").first())
          .hasText("The keys are at " + address);
    }
  }

  @Test
  void theAuditorSeesWhoLookedAndNoMachineNames() {
    give(here, phone, "Nu voi pierde.");
    try (OfficersBrowser browser = OfficersBrowser.of(OFFICER, 1280, 900)) {
      browser.open("/cases/%s/reader/%s".formatted(here.file().id(), phone.id()));
      browser.openConversation();
      assertThat(browser.page().getByText("Nu voi pierde.").first()).isVisible();
      browser.open("/audit");
      assertThat(browser.page().getByText("Only auditors and supervisors see who looked at what."))
          .isVisible();
      browser.assertInOrder("the log is not for everybody");
    }
    try (OfficersBrowser browser = OfficersBrowser.of("olu.grant", 1280, 900)) {
      Page page = browser.page();
      // The page itself may name the log, too.
      page.getByRole(AriaRole.NAVIGATION, OfficersBrowser.named("Main"))
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Who looked"))
          .click();
      page.getByLabel("Officer").fill(OFFICER);
      page.getByLabel("Action").selectOption("Read conversation");
      browser.button("Apply").click();
      // Only the narrowed log offers it: the button below must not be one of the whole log's.
      assertThat(browser.button("Show everything")).isVisible();
      browser.button("Only " + here.file().reference()).first().click();
      assertThat(page).hasURL(Pattern.compile("[?&]case="));
      Locator entries = page.locator("tbody tr");
      assertEvery(entries.locator("td[data-label='Who']"), "ben.okoro NRF");
      assertEvery(entries.locator("td[data-label='What']"), "Read conversation: TST/1, Ilie");
      assertEvery(entries.locator("td[data-label='Case']"), here.file().reference());
      browser.assertInOrder("who looked, narrowed down");

      browser.button("Show everything").click();
      assertThat(entries.filter(having("Opened case")).first()).isVisible();
      assertThat(page.locator("main").innerText())
          .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");
      browser.assertInOrder("who looked");
    }
  }

  private Upload give(Scratch to, ExhibitHandle exhibit, String... messages) {
    Upload upload = to.upload(exhibit, Chat.FILE, Chat.of(messages).bytes(), Reading.DETECTED);
    to.officer().awaitRead(upload, Scratch.PATIENCE);
    return upload;
  }

  /** There are such cells, and after a moment all of them say that. */
  private static void assertEvery(Locator cells, String text) {
    assertThat(cells.filter(having(text)).first()).isVisible();
    assertThat(cells.filter(new Locator.FilterOptions().setHasNotText(text))).hasCount(0);
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }
}
