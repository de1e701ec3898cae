package org.crosslight.evidence.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.process.Readers;
import org.crosslight.evidence.reader.source.Source;

/** Everything that reading one file gave; itself checks that no row was lost. */
public final class Collected implements ItemSink {
  public final List<Row> items = new ArrayList<>();
  public final List<Rejection> rejections = new ArrayList<>();
  public final List<Membership> members = new ArrayList<>();
  public ReadOutcome outcome = new ReadOutcome.Unreadable(Fault.READER_FAILED, "not read yet");

  @Override
  public void item(Row item) {
    items.add(item);
  }

  @Override
  public void rejected(Rejection rejection) {
    rejections.add(rejection);
  }

  @Override
  public void member(Membership membership) {
    members.add(membership);
  }

  @Override
  public void progress(Progress progress) {
    if (progress.done() > progress.total()) {
      throw new AssertionError("more done than there is");
    }
  }

  public static Collected from(Reader reader, Path file, Told told) {
    Collected collected = new Collected();
    try (Source source = Source.of(file, told.fileName())) {
      Rows rows = new Rows(collected, told, source.size());
      collected.outcome = FileReading.of(reader, Readers.all().list(), source, told, rows);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Tally tally = collected.outcome.tally();
    if (tally.rowsRead() != collected.items.size()
        || tally.rowsRejected() != collected.rejections.size()) {
      throw new AssertionError("receipt and rows differ: " + tally);
    }
    return collected;
  }

  /** Reads text as if it were a file of that name. */
  public static Collected fromText(Reader reader, String text, Told told) {
    return fromBytes(reader, text.getBytes(StandardCharsets.UTF_8), told);
  }

  public static Collected fromBytes(Reader reader, byte[] bytes, Told told) {
    try {
      Path file = Files.createTempFile("reader-test", ".bin");
      try {
        Files.write(file, bytes);
        return from(reader, file, told);
      } finally {
        Files.delete(file);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A sample in the folder {@code reader} of the test resources. */
  public static Path sample(String name) {
    URL url = Collected.class.getResource("/reader/" + name);
    if (url == null) {
      throw new AssertionError("no sample " + name);
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  public Tally tally() {
    return outcome.tally();
  }

  public String outcomeSlug() {
    return switch (outcome) {
      case ReadOutcome.Complete complete -> "complete";
      case ReadOutcome.Partial partial -> partial.fault().code();
      case ReadOutcome.Unreadable unreadable -> unreadable.fault().code();
    };
  }

  public Map<String, String> notes() {
    List<Note> notes =
        switch (outcome) {
          case ReadOutcome.Complete complete -> complete.notes();
          case ReadOutcome.Partial partial -> partial.notes();
          case ReadOutcome.Unreadable unreadable -> List.of();
        };
    Map<String, String> bySlug = new TreeMap<>();
    notes.forEach(note -> bySlug.put(note.slug(), note.detail()));
    return bySlug;
  }

  /** One line per item: time, sender, text. */
  public List<String> lines() {
    return items.stream()
        .map(
            item -> {
              Party sender = item.from();
              String who =
                  sender == null
                      ? "-"
                      : sender.name() == null
                          ? String.valueOf(sender.identifierValue())
                          : String.valueOf(sender.name());
              return "%s %s: %s".formatted(item.at(), who, item.text());
            })
        .toList();
  }
}
