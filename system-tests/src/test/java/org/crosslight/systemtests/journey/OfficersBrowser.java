package org.crosslight.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.crosslight.systemtests.RunningSuite;

/** An officer's browser. Close it. */
public final class OfficersBrowser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final int PATIENCE = 60_000;

  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  /** Opens a browser of that size; nobody is signed in. */
  public OfficersBrowser(int width, int height) {
    this.playwright = Playwright.create();
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(FLAGS));
    this.context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    context.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    this.page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
  }

  /** Signs in through the identity provider's own page. */
  static OfficersBrowser of(String username, int width, int height) {
    OfficersBrowser opened = new OfficersBrowser(width, height);
    opened.open("/login");
    opened.page.locator("#username").fill(username);
    opened.page.locator("#password").fill("demo-" + username);
    opened.page.locator("#kc-login").click();
    opened.page.waitForURL(RunningSuite.get().addresses().portal() + "/**");
    assertThat(opened.page.getByText("OFFICIAL-SENSITIVE").first()).isVisible();
    return opened;
  }

  /** The page itself, for what has no word here. */
  public Page page() {
    return page;
  }

  /** The page's main heading. */
  Locator heading() {
    return page.locator("h1").first();
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, named(name));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  /** The field that takes files, on the pages that have one. */
  Locator files() {
    return page.getByLabel("Files", new Page.GetByLabelOptions().setExact(true));
  }

  /** Opens the only conversation of an exhibit in the reader. */
  void openConversation() {
    page.locator(".cl-conversation").click();
  }

  /** The message at that place of the conversation in the reader, from 1. */
  Locator message(int place) {
    return page.locator("article[aria-posinset='%d']".formatted(place));
  }

  /** What a message says, as it was written. */
  Locator original(int place) {
    return message(place).locator(".cl-message__side").first();
  }

  /** What stands beside it in English. */
  Locator english(int place) {
    return message(place).locator(".cl-message__side").last();
  }

  /** Exactly that name, as assistive technology has it. */
  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  void open(String path) {
    page.navigate(RunningSuite.get().addresses().portal() + path);
  }

  /** A picture of what the officer sees, for people to look at. */
  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  /** Nothing serious for people who use assistive technology, and nothing broken in the page. */
  void assertInOrder(String where) {
    List<String> serious =
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(Rule::toString)
                .toList();
    Assertions.assertThat(serious).as("accessibility of " + where).isEmpty();
    Assertions.assertThat(complaints).as("errors in " + where).isEmpty();
  }

  @Override
  public void close() {
    context.close();
    browser.close();
    playwright.close();
  }
}
