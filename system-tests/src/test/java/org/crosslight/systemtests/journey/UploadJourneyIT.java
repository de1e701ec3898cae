package org.crosslight.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.systemtests.RunningSuite;
import org.crosslight.systemtests.Scratch;
import org.junit.jupiter.api.Test;

/**
 * From an export on an officer's disk to English on the screen, and what is said of a wrong file.
 */
class UploadJourneyIT {

  private static final String OFFICER = "ben.okoro";
  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);

  private static final LocatorAssertions.HasTextOptions PATIENTLY_HAS =
      new LocatorAssertions.HasTextOptions().setTimeout(120_000);

  private final RunningSuite suite = RunningSuite.get();

  @Test
  void anExportBecomesAnExhibitThatCanBeReadInEnglish() {
    Chat chat = longChat();
    String reference = "TEST " + unique();
    try (OfficersBrowser browser = OfficersBrowser.of(OFFICER, 1280, 900)) {
      Page page = browser.page();
      browser.link("Open a new case").click();
      page.getByLabel("Case reference").fill(reference);
      page.getByLabel("Title").fill("From a file to English");
      browser.assertInOrder("open a case");
      browser.button("Open the case").click();

      assertThat(page.getByRole(AriaRole.REGION, OfficersBrowser.named("This case")))
          .containsText(reference + " From a file to English");
      assertThat(page.getByText("No exhibits yet")).isVisible();
      browser.assertInOrder("overview of a new case");
      browser.link("Add an exhibit").click();
      page.getByLabel("Exhibit reference").fill("TST/1");
      page.getByLabel("Description").fill("Phone from the hall table");
      browser.files().setInputFiles(new FilePayload(Chat.FILE, "text/plain", chat.bytes()));
      browser.assertInOrder("add an exhibit");

      CDPSession network = page.context().newCDPSession(page);
      uploadAt(network, 15_000);
      browser.button("Add the exhibit").click();
      assertThat(browser.heading()).hasText("Phone from the hall table");
      assertThat(
              page.getByRole(AriaRole.PROGRESSBAR, OfficersBrowser.named("Sending " + Chat.FILE)))
          .isVisible();
      assertThat(page.locator(".cl-upload__state"))
          .hasText(Pattern.compile("[1-9][0-9]?% sent, .* a second, .* left"));
      browser.assertInOrder("a file on its way");
      uploadAt(network, -1);

      Locator receipt = page.getByRole(AriaRole.ARTICLE, OfficersBrowser.named(Chat.FILE));
      assertThat(receipt.getByText("Read in full")).isVisible(PATIENTLY);
      assertThat(receipt.locator(".cl-receipt__sum"))
          .hasText(
              Pattern.compile(
                  "rows in the file\\s*601\\s*=\\s*read\\s*601\\s*\\+\\s*not read\\s*0"));
      assertThat(page.locator(".cl-upload")).containsText("Held. SHA-256 " + sha256(chat.bytes()));
      assertThat(page.locator(".cl-upload")).containsText("601 rows read");
      browser.assertInOrder("exhibit with its receipt");

      page.getByRole(AriaRole.TABLE, OfficersBrowser.named("Conversations in this exhibit"))
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ilie"))
          .click();
      assertThat(browser.message(1)).containsText("App notice");
      assertThat(browser.message(1)).containsText(Chat.NOTICE);
      assertThat(browser.original(2)).hasText("Câte persoane vin?");
      assertThat(browser.english(2)).hasText("How many people came?", PATIENTLY_HAS);
      assertThat(browser.message(2)).containsText("Romanian");
      assertThat(browser.message(2)).containsText("Gist");
      assertThat(browser.message(2)).containsText("Machine");
      browser.assertInOrder("reader");
    }
  }

  @Test
  void englishAppearsInTheReaderWithoutLoadingThePageAgain() {
    Scratch scratch = Scratch.caseOf(suite.as(OFFICER));
    ExhibitHandle exhibit = scratch.exhibit("TST/1");
    try (Outage outage = new Outage("translation-service");
        OfficersBrowser browser = OfficersBrowser.of(OFFICER, 1280, 900)) {
      browser.open("/cases/%s/exhibits/%s".formatted(scratch.file().id(), exhibit.id()));
      browser.button("Add files to this exhibit").click();
      browser
          .files()
          .setInputFiles(
              new FilePayload(
                  Chat.FILE,
                  "text/plain",
                  Chat.of("Câte persoane vin?", "Nu voi pierde.").bytes()));
      browser.button("Add the files").click();
      assertThat(browser.link("Read 3 unread")).isVisible(PATIENTLY);
      browser.link("Read 3 unread").click();
      browser.openConversation();
      assertThat(browser.original(2)).hasText("Câte persoane vin?");
      assertThat(browser.message(2)).containsText("Not translated yet");
      browser.assertInOrder("reader before translation");

      outage.end();
      assertThat(browser.english(2)).hasText("How many people came?", PATIENTLY_HAS);
      assertThat(browser.english(3)).hasText("I will not lose.");
    }
  }

  @Test
  void aWrongFileIsAnsweredInPlainWords() {
    Scratch scratch = Scratch.caseOf(suite.as(OFFICER));
    ExhibitHandle exhibit = scratch.exhibit("TST/1");
    try (OfficersBrowser browser = OfficersBrowser.of(OFFICER, 1280, 900)) {
      Page page = browser.page();
      browser.open("/cases/%s/exhibits/%s".formatted(scratch.file().id(), exhibit.id()));

      send(browser, "empty.txt", new byte[0]);
      assertThat(page.locator(".govuk-error-message"))
          .hasText("Error: empty.txt is empty (0 bytes). Export it again from the device");
      browser.assertInOrder("an empty file");
      browser.button("Remove empty.txt").click();

      browser.files().setInputFiles(file("holiday.jpg", picture()));
      browser.button("Add the files").click();
      Locator picture = page.locator(".cl-upload");
      assertThat(picture.getByText("Not read")).isVisible(PATIENTLY);
      assertThat(picture).containsText("The original is kept. No reader recognises this file.");
      assertThat(page.getByRole(AriaRole.ARTICLE, OfficersBrowser.named("holiday.jpg")))
          .containsText("No reader recognises this file.");
      browser.assertInOrder("a file nobody can read");
      browser.button("Clear holiday.jpg from this list").click();

      send(browser, "holiday again.jpg", picture());
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing was stored twice.");
      assertThat(page.getByRole(AriaRole.ARTICLE)).hasCount(1);
      browser.assertInOrder("the same file again");
    }
  }

  private static void send(OfficersBrowser browser, String name, byte[] content) {
    browser.button("Add files to this exhibit").click();
    browser.files().setInputFiles(file(name, content));
    browser.button("Add the files").click();
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  /** What begins like a photograph and is none. */
  private static byte[] picture() {
    return HexFormat.of().parseHex("ffd8ffe000104a46494600010101004800480000ffdb00430001ffd9");
  }

  /** 600 messages: long enough for its progress to be seen on a slow line. */
  private static Chat longChat() {
    Chat chat = Chat.of("Câte persoane vin?", "Nu voi pierde.");
    while (chat.rows() < 601) {
      chat.say("I am still waiting outside the station with the others. ".repeat(10) + chat.rows());
    }
    return chat;
  }

  private static void uploadAt(CDPSession network, int bytesPerSecond) {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", 0);
    conditions.addProperty("downloadThroughput", -1);
    conditions.addProperty("uploadThroughput", bytesPerSecond);
    network.send("Network.enable");
    network.send("Network.emulateNetworkConditions", conditions);
  }

  private static String unique() {
    return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** A service that is down until the outage ends. */
  private final class Outage implements AutoCloseable {
    private final String service;
    private boolean over;

    Outage(String service) {
      this.service = service;
      suite.stack().kill(service);
    }

    void end() {
      if (!over) {
        over = true;
        suite.stack().startAgain(service);
      }
    }

    @Override
    public void close() {
      end();
    }
  }
}
