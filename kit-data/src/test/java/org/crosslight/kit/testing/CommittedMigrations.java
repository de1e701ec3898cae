package org.crosslight.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosslight.kit.schema.Migration;
import org.crosslight.kit.schema.Migrations;

/**
 * The migrations in a folder of the sources and the list that was committed with them. Databases
 * have run what was committed: a file that changes afterwards would stop them from starting.
 */
public final class CommittedMigrations {

  private CommittedMigrations() {}

  /** What is wrong in that folder, each in a sentence; nothing when files and list are the same. */
  public static List<String> faults(Path folder) {
    Map<String, String> listed = new TreeMap<>();
    for (Migration migration : Migrations.parse(folder.toString(), read(folder))) {
      listed.put(migration.file(), migration.sha256());
    }
    List<String> faults = new ArrayList<>();
    Map<String, String> there = digests(folder);
    there.forEach(
        (file, digest) -> {
          String committed = listed.remove(file);
          if (committed == null) {
            faults.add(
                "%s is new: add the line '%s  %s' to %s."
                    .formatted(file, digest, file, list(folder)));
          } else if (!committed.equals(digest)) {
            faults.add(
                "%s was committed and has changed: write another migration.".formatted(file));
          }
        });
    listed.keySet().forEach(file -> faults.add("%s was committed and is gone.".formatted(file)));
    return faults;
  }

  private static Map<String, String> digests(Path folder) {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        digests.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
      }
      return digests;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path folder) {
    try {
      return Files.exists(list(folder)) ? Files.readString(list(folder), UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path list(Path folder) {
    return folder.resolve(Migrations.LIST);
  }
}
