package org.crosslight.kit.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads which migrations a build has. Each folder of them holds a list, {@value #LIST}, with the
 * digest of every file: what was ever committed can neither change nor go unnoticed, and what is
 * not on the list is not applied.
 */
public final class Migrations {

  /** The list's name, in the form of {@code sha256sum}. */
  public static final String LIST = "migrations.sha256";

  private Migrations() {}

  /** The migrations of those folders on the class path, folder by folder in the lists' order. */
  public static List<Migration> in(ClassLoader loader, List<String> folders) {
    return folders.stream().flatMap(folder -> in(loader, folder).stream()).toList();
  }

  private static List<Migration> in(ClassLoader loader, String folder) {
    String name = folder + "/" + LIST;
    try (InputStream list = loader.getResourceAsStream(name)) {
      if (list == null) {
        throw new IllegalStateException("There is no " + name + " on the class path");
      }
      return parse(folder, new String(list.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The migrations a list names. */
  public static List<Migration> parse(String folder, String list) {
    return list.lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" +", 2))
        .map(line -> new Migration(folder, line[1], line[0]))
        .toList();
  }
}
