package org.crosslight.translation.engine.apertium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mode whose {@linkplain RememberingTaggers tagger remembers} what it met: the programs before
 * and behind it live on, the tagger is begun anew wherever that matters.
 */
final class TaggedAnew implements Stage {
  private final List<String> priming;
  private final Stage before;
  private final FreshTagger tagger;
  private final Stage behind;

  TaggedAnew(ModeFile mode, ApertiumConfig config) {
    this.priming = mode.priming().stream().toList();
    this.before = new ModeRunner(mode.beforeTagger(), config);
    this.tagger = new FreshTagger(mode.commands().get(mode.tagger()), config.lineTimeout());
    this.behind = new ModeRunner(mode.behindTagger(), config);
  }

  @Override
  public List<Passed> run(List<String> streams) throws InterruptedException {
    List<Passed> passed = new ArrayList<>(before.run(streams));
    List<Integer> open = new ArrayList<>();
    List<String> analysed = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      if (passed.get(i) instanceof Passed.Answer(String stream)) {
        open.add(i);
        analysed.add(stream);
      }
    }
    List<Optional<String>> tagged = tagger.tag(primer(), analysed);
    List<Integer> further = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int n = 0; n < open.size(); n++) {
      int i = open.get(n);
      Optional<String> stream = tagged.get(n).flatMap(TaggedAnew::withoutStop);
      if (stream.isPresent()) {
        further.add(i);
        lines.add(stream.get());
      } else {
        passed.set(i, new Passed.Failure(PipelineBroken.Cause.STOPPED.sentence()));
      }
    }
    List<Passed> done = behind.run(lines);
    for (int n = 0; n < further.size(); n++) {
      passed.set(further.get(n), done.get(n));
    }
    return passed;
  }

  /** The priming word as the tagger takes it; none where it is not needed or cannot be analysed. */
  private List<String> primer() throws InterruptedException {
    return before.run(priming).stream()
        .filter(Passed.Answer.class::isInstance)
        .map(passed -> ((Passed.Answer) passed).stream())
        .toList();
  }

  /** The full stop was added by us, and is added again behind the next end mark. */
  private static Optional<String> withoutStop(String tagged) {
    return tagged.endsWith(ModeFile.TAGGED_STOP)
        ? Optional.of(tagged.substring(0, tagged.length() - ModeFile.TAGGED_STOP.length()))
        : Optional.empty();
  }

  @Override
  public void inspect(long now) {
    before.inspect(now);
    behind.inspect(now);
  }

  @Override
  public Stream<Long> running() {
    return Stream.concat(before.running(), behind.running());
  }

  @Override
  public void close() {
    before.close();
    behind.close();
  }
}
