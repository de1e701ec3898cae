package org.crosslight.evidence.verification;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Runs work in one transaction, as whoever verifies. */
@FunctionalInterface
interface Transaction {

  /** Gives what the work gives. */
  <T> T of(Function<Handle, T> work);
}
