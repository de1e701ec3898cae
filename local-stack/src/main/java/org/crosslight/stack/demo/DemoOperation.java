package org.crosslight.stack.demo;

import java.util.function.Consumer;
import org.crosslight.client.SuiteClient;
import org.crosslight.stack.suite.Pipeline;

/**
 * Content for the first start: cases, exhibits and files, brought in through the public API by the
 * demo people. Implementations are found by {@link java.util.ServiceLoader}.
 */
public interface DemoOperation {

  /** What is being loaded, for the progress line, e.g. {@code Operation LANTERN}. */
  String title();

  /**
   * Loads everything and returns when it has been read, translated and linked. It is called again
   * when an earlier attempt broke off, and then has to complete what is there.
   */
  void load(Scene scene);

  /** What a demo operation has at hand. */
  interface Scene {

    /** The suite as one of the demo people sees it. */
    SuiteClient as(String username);

    /** Waits for translation and linkage. */
    Pipeline pipeline();

    /** Tells how far the loading has come, one line at a time. */
    Consumer<String> progress();
  }
}
