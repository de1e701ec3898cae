package org.crosslight.evidence.reader;

import java.util.List;
import org.crosslight.evidence.reader.process.Readers;

/**
 * The readers that the tests of the port are about: all that are registered, or the one that {@code
 * -Dreader=NAME} names.
 */
public final class RegisteredReaders {
  private static final String ONLY = System.getProperty("reader", "");

  private RegisteredReaders() {}

  /** Those to be tested. */
  public static List<Reader> toTest() {
    return ONLY.isEmpty() ? Readers.all().list() : Readers.all().byName(ONLY).stream().toList();
  }

  /** Those that Crosslight has, without examples. */
  public static List<Reader> ofTheProduct() {
    return Readers.all().list().stream().filter(reader -> !isOfTests(reader)).toList();
  }

  private static boolean isOfTests(Reader reader) {
    return reader
        .getClass()
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getPath()
        .contains("test-classes");
  }
}
