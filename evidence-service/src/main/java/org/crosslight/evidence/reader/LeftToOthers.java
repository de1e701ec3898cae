package org.crosslight.evidence.reader;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosslight.evidence.reader.source.Source;

/**
 * The files of an archive that another reader than the one chosen would read: one reading reads one
 * format, and no file may be left out without a word.
 */
final class LeftToOthers {
  private final Reader chosen;
  private final List<Reader> others;
  private final Source archive;
  private final Map<String, Integer> byReadingAgain = new TreeMap<>();
  private final Map<String, Integer> byThemselves = new TreeMap<>();

  private LeftToOthers(Reader chosen, List<Reader> all, Source archive) {
    this.chosen = chosen;
    this.others =
        all.stream().filter(one -> !one.format().name().equals(chosen.format().name())).toList();
    this.archive = archive;
  }

  /** Notes how many there are, and which readers they need. */
  static void note(Reader chosen, List<Reader> all, Source archive, Rows rows) throws IOException {
    LeftToOthers left = new LeftToOthers(chosen, all, archive);
    left.look();
    note(rows, NoteKind.FILES_FOR_OTHER_READERS, left.byReadingAgain);
    note(rows, NoteKind.FILES_TO_BE_UNPACKED, left.byThemselves);
  }

  private static void note(Rows rows, NoteKind kind, Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      rows.note(
          kind,
          counts.values().stream().mapToInt(count -> count).sum(),
          counts.entrySet().stream()
              .map(one -> "%s (%d)".formatted(one.getKey(), one.getValue()))
              .collect(Collectors.joining(", ")));
    }
  }

  private void look() throws IOException {
    if (archive.members().isOfficeDocument()) {
      return;
    }
    Map<String, Boolean> takesArchive = new TreeMap<>();
    for (Source document : archive.members().likelyDocuments()) {
      if (Recognition.by(chosen, document).isEnough()) {
        continue;
      }
      Optional<Reader> other = mostSure(document);
      if (other.isPresent()) {
        String name = other.get().format().name();
        boolean again =
            takesArchive.computeIfAbsent(
                name, it -> Recognition.by(other.get(), archive).isEnough());
        (again ? byReadingAgain : byThemselves).merge(name, 1, Integer::sum);
      }
    }
  }

  private Optional<Reader> mostSure(Source document) {
    return others.stream()
        .map(reader -> Map.entry(reader, Recognition.by(reader, document)))
        .filter(one -> one.getValue().isEnough())
        .max(Comparator.comparingInt(one -> one.getValue().confidence()))
        .map(Map.Entry::getKey);
  }
}
