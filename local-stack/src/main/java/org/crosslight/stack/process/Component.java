package org.crosslight.stack.process;

import java.util.List;
import java.util.Set;

/** One process of the suite, and what has to be done before it starts and once it is ready. */
public interface Component {

  /** The name used on the command line, e.g. {@code evidence-service}. */
  String name();

  /** The name people know it by. */
  String title();

  /** Where it can be reached. */
  String url();

  /** The ports it listens on. */
  List<Integer> ports();

  /** Names of the components that have to be ready before this one is started. */
  default Set<String> needs() {
    return Set.of();
  }

  /** Does what only a first start has to do, and says what is to be run. */
  Program prepare();

  /** Whether it does its work now. */
  boolean isReady();

  /** Completes it once it answers, e.g. makes the databases; harmless when done before. */
  default void complete() {}

  /** How it is asked to stop. */
  default StopSignal stopSignal() {
    return StopSignal.TERMINATE;
  }
}
