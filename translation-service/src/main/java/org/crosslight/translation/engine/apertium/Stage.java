package org.crosslight.translation.engine.apertium;

import java.util.List;
import java.util.stream.Stream;
import org.crosslight.translation.engine.EngineDown;

/** A mode, or some programs of one, as lines are sent through. */
interface Stage extends AutoCloseable {

  /** What runs a mode so that every line comes out as if it were alone. */
  static Stage of(ModeFile mode, ApertiumConfig config) {
    return RememberingTaggers.remembers(mode)
        ? new TaggedAnew(mode, config)
        : new ModeRunner(mode, config);
  }

  /** An answer in the stream format, or why there is none. */
  sealed interface Passed {
    record Answer(String stream) implements Passed {}

    record Failure(String reason) implements Passed {}
  }

  /** Sends lines through, in order. Throws {@link EngineDown} when the mode does not work. */
  List<Passed> run(List<String> streams) throws InterruptedException;

  /** Kills what hangs and closes what nobody used for long. Called about once a second. */
  void inspect(long now);

  /** Process ids of the programs that are running. */
  Stream<Long> running();

  @Override
  void close();
}
