package org.crosslight.evidence.reader;

import java.io.IOException;
import org.crosslight.evidence.reader.source.Source;

/**
 * Reads one file format into rows.
 *
 * <p>Every row of the source ends as exactly one item or one rejection, whatever the bytes are.
 * What a row is, each reader documents; see {@code docs/readers.md}. A format is a package that
 * nobody imports: its reader is found because it is listed in {@code META-INF/services}, and is
 * held to all that every reader promises by the tests of the port.
 */
public interface Reader {

  /** What it reads. */
  Format format();

  /**
   * How sure this reader is that the file is one of its own: from its bytes, its members and its
   * tables; the file's name only helps.
   *
   * @throws IOException if the file cannot be read from the disk at all
   */
  Recognition recognise(Source source) throws IOException;

  /**
   * Reads the whole file, in the order of its rows.
   *
   * @param told what an officer said that the file does not say itself
   * @param rows takes every row
   * @throws IOException if the file cannot be read from the disk at all
   */
  Ending read(Source source, Told told, Rows rows) throws IOException;
}
