package org.crosslight.evidence.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crosslight.evidence.reader.source.Head;

/**
 * Reads one file format into items.
 *
 * <p>Every row of the source ends as exactly one item or one rejection, whatever the bytes are.
 * What a row is, each reader documents; see {@code docs/readers.md}.
 */
public interface Reader {

  /** The stable name by which an officer or a script asks for this reader. */
  String name();

  /** Changes whenever the same bytes may give other items than before. */
  String version();

  /** What the reader reads, in words for the screen. */
  String title();

  /** File name endings, lower case and without the dot, that files of this format usually have. */
  List<String> extensions();

  /** How sure this reader is that the file is one of its own, from its beginning and its name. */
  Recognition recognise(Head head, String fileName);

  /**
   * Reads the whole file, in the order of its rows.
   *
   * @throws IOException if the file cannot be read from the disk at all
   */
  ReadOutcome read(Path file, ReadOptions options, ItemSink sink) throws IOException;
}
