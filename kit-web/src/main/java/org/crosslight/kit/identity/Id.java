package org.crosslight.kit.identity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/**
 * A typed id. Implementations are records of one {@link UUID}, so that one kind of id can never be
 * passed where another is meant; the database maps all of them to {@code uuid}.
 */
public interface Id {

  /** The id as stored. */
  UUID value();

  /** A new UUID version 7 (RFC 9562), ordered by time within this process. */
  static UUID nextValue() {
    return Holder.GENERATOR.generate();
  }

  /** Keeps the one generator out of the interface's own initialisation. */
  final class Holder {
    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Holder() {}
  }
}
