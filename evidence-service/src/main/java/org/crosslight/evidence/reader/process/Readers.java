package org.crosslight.evidence.reader.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.source.Source;

/** The readers there are, and the choice of the right one for a file. */
public final class Readers {
  private final List<Reader> readers;

  public Readers(List<Reader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Every reader that a format on the class path registers, in the order of its registration. */
  public static Readers all() {
    return new Readers(
        ServiceLoader.load(Reader.class, Readers.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  public List<Reader> list() {
    return readers;
  }

  public Optional<Reader> byName(String name) {
    return readers.stream().filter(reader -> reader.format().name().equals(name)).findFirst();
  }

  /** Which reader takes a file, or what was tried. */
  public sealed interface Choice {}

  /** This reader recognised the file. */
  public record Chosen(Reader reader, Recognition recognition) implements Choice {}

  /**
   * No reader recognised the file.
   *
   * @param tried every reader and why it declined
   */
  public record Unrecognised(List<Tried> tried) implements Choice {
    public Unrecognised {
      tried = List.copyOf(tried);
    }

    /** What was tried, as one sentence. */
    public String sentence() {
      return tried.stream()
          .map(one -> one.reader() + ": " + one.why())
          .collect(Collectors.joining("; "));
    }
  }

  /** A reader that declined a file. */
  public record Tried(String reader, String why) {}

  /** The reader most sure of the file. */
  public Choice recognise(Source source) {
    List<Chosen> candidates = new ArrayList<>();
    for (Reader reader : readers) {
      candidates.add(new Chosen(reader, Recognition.by(reader, source)));
    }
    return candidates.stream()
        .max(Comparator.comparingInt(one -> one.recognition().confidence()))
        .filter(best -> best.recognition().isEnough())
        .<Choice>map(best -> best)
        .orElseGet(
            () ->
                new Unrecognised(
                    candidates.stream()
                        .map(
                            one -> new Tried(one.reader().format().name(), one.recognition().why()))
                        .toList()));
  }
}
