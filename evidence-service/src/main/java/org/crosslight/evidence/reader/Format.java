package org.crosslight.evidence.reader;

import java.util.List;

/**
 * What a reader reads.
 *
 * @param name the stable name by which an officer or a script asks for its reader
 * @param version changes whenever the same bytes may give other items than before
 * @param title in words for the screen
 * @param extensions file name endings, lower case and without the dot, that files of this format
 *     usually have
 */
public record Format(String name, String version, String title, List<String> extensions) {
  public Format {
    extensions = List.copyOf(extensions);
  }
}
