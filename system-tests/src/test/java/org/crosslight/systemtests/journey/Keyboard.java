package org.crosslight.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An officer who has no mouse. At every stop on the way the focus can be seen, and goes on in the
 * order of the page.
 */
final class Keyboard {

  private static final int MOST_STOPS = 120;
  private static final int MARGIN = 8;

  /** The parts of a date are stops of their own within one field. */
  private static final String WITHIN = "within";

  /**
   * Where the focus is now; empty for the browser itself. Says so when it went back in the page.
   */
  private static final String STEP =
      """
      () => {
        const now = document.activeElement, before = window.focusBefore;
        window.focusBefore = now;
        if (!now || now === document.body) return '';
        if (before === now) return 'within';
        const forward = !before || !before.isConnected || before === document.body
          || Boolean(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING);
        return (forward ? '' : 'back to ') + now.outerHTML.slice(0, 160);
      }
      """;

  /** Done when what was just shown has been drawn, and has moved the focus if it does so. */
  private static final String DRAWN =
      """
      () => new Promise(done =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
      """;

  private static final String PLACE =
      """
      () => {
        const box = document.activeElement.getBoundingClientRect();
        return [box.left, box.top, box.right, box.bottom, innerWidth, innerHeight];
      }
      """;

  private final Page page;
  private final List<FileChooser> choosers = new ArrayList<>();

  /**
   * Listens for file dialogs from the beginning: the browser is told of a listener beside what it
   * is asked to do, so that one told right before a key may come after it.
   */
  Keyboard(OfficersBrowser browser) {
    this.page = browser.page();
    page.onFileChooser(choosers::add);
  }

  /** Goes on with Tab until the target has the focus. */
  Keyboard tabTo(Locator target) {
    assertThat(target).hasCount(1);
    assertThat(target).isVisible();
    // The page itself may have moved the focus meanwhile: to a heading, to what must be put right.
    page.evaluate(DRAWN);
    page.evaluate("window.focusBefore = document.activeElement");
    int rounds = 0;
    for (int stops = 0; stops < MOST_STOPS; stops++) {
      page.keyboard().press("Tab");
      String stop = step();
      if (stop.isEmpty()) {
        rounds++;
        assertThat(rounds).as("rounds through the page without reaching " + target).isLessThan(3);
        continue;
      }
      if (stop.equals(WITHIN)) {
        continue;
      }
      assertFocusCanBeSeen();
      if ((Boolean) target.evaluate("element => element === document.activeElement")) {
        return this;
      }
    }
    throw new AssertionError("Tab never reached " + target);
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Opens the dialog of the file field that has the focus, with one press. */
  FileChooser openFiles() {
    choosers.clear();
    press("Enter");
    page.waitForCondition(() -> !choosers.isEmpty());
    return choosers.getFirst();
  }

  /** Replaces what stands in the field that has the focus. */
  Keyboard retype(String text) {
    return press("ControlOrMeta+A").type(text);
  }

  private String step() {
    String stop = page.evaluate(STEP).toString();
    assertThat(stop).as("the focus goes forward").doesNotStartWith("back to ");
    return stop;
  }

  /** The screen around the focus looks different without it. */
  private void assertFocusCanBeSeen() {
    String stop = (String) page.evaluate("document.activeElement.outerHTML.slice(0, 160)");
    List<Number> place;
    boolean alike;
    do {
      place = place();
      Page.ScreenshotOptions around = around(place, stop);
      byte[] with = page.screenshot(around);
      page.evaluate("window.focusBefore.blur()");
      byte[] without = page.screenshot(around);
      page.evaluate("window.focusBefore.focus({ preventScroll: true })");
      alike = Arrays.equals(with, without);
      // What arrives above it moves it away from where it was looked for.
    } while (alike && !place.equals(place()));
    assertThat(alike).as("no focus to be seen on " + stop).isFalse();
  }

  @SuppressWarnings("unchecked")
  private List<Number> place() {
    return (List<Number>) page.evaluate(PLACE);
  }

  private static Page.ScreenshotOptions around(List<Number> place, String stop) {
    double left = Math.max(0, place.get(0).doubleValue() - MARGIN);
    double top = Math.max(0, place.get(1).doubleValue() - MARGIN);
    double right = Math.min(place.get(4).doubleValue(), place.get(2).doubleValue() + MARGIN);
    double bottom = Math.min(place.get(5).doubleValue(), place.get(3).doubleValue() + MARGIN);
    assertThat(right > left && bottom > top).as("on screen: " + stop).isTrue();
    return new Page.ScreenshotOptions()
        .setClip(left, top, right - left, bottom - top)
        .setAnimations(ScreenshotAnimations.DISABLED);
  }
}
