package org.crosslight.evidence.reader.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.reader.source.archive.Archive;
import org.crosslight.evidence.reader.source.archive.Entry;
import org.crosslight.evidence.reader.source.archive.Unfolding;
import org.jspecify.annotations.Nullable;

/** What a container holds: its own files, and those of containers within it. */
public final class Members {
  /** Formats are recognised by so many bytes of beginnings of a container's documents at most. */
  private static final long MOST_LOOKED_AT = 256L << 20;

  private final Source container;
  private final @Nullable Archive archive;
  private final Map<String, Source> files = new LinkedHashMap<>();
  private @Nullable List<Source> documents;
  private final List<Members> nested = new ArrayList<>();
  private long encrypted;

  private Members(Source container) {
    this.container = container;
    this.archive = null;
  }

  Members(Source container, Archive archive) {
    this.container = container;
    this.archive = archive;
    for (Entry entry : archive.entries()) {
      encrypted += entry.encrypted() ? 1 : 0;
      Source member = container.member(entry.name(), entry.size(), entry.bytes());
      files.put(member.path(), member);
    }
  }

  /** Nothing: the file is no container. */
  static Members none(Source file) {
    return new Members(file);
  }

  /** The container's own files, in its order. */
  public List<Source> list() {
    return List.copyOf(files.values());
  }

  /** How many files the container itself has. */
  public int count() {
    return files.size();
  }

  /** The file that stands at this path, as {@link Source#path} gives it. */
  public Optional<Source> at(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The attachment with the hash of its bytes, where a file stands at this path. */
  public Attachment found(Attachment named, String path) throws IOException {
    Source file = files.get(path);
    Source.Digest digest = file == null ? null : file.digest();
    return file == null || digest == null
        ? named
        : named.found(file.path(), digest.sha256(), digest.size());
  }

  /**
   * All files, those of containers within it too, that are not empty and neither pictures nor films
   * nor sounds: what a format may be recognised in and read from.
   */
  public List<Source> documents() throws IOException {
    List<Source> known = documents;
    if (known == null) {
      known = new ArrayList<>();
      for (Source member : files.values()) {
        addDocuments(member, known);
      }
      known = List.copyOf(known);
      documents = known;
    }
    return known;
  }

  private void addDocuments(Source member, List<Source> to) throws IOException {
    Head start = new Head(member.start(Head.SHORT));
    if (start.bytes().length == 0 || start.isMedia()) {
      return;
    }
    if (!start.isContainer()) {
      member.promises(start.promise());
      to.add(member);
      return;
    }
    Unfolding unfolding = container.copies().unfolding();
    if (member.depth() >= Unfolding.DEEPEST) {
      unfolding.tooDeep();
      return;
    }
    Members within;
    try {
      within = member.members();
    } catch (BeyondBounds tooLarge) {
      unfolding.tooDeep();
      return;
    }
    if (within.isOfficeDocument()) {
      to.add(member);
      return;
    }
    to.addAll(within.documents());
    nested.add(within);
    encrypted += within.encrypted();
  }

  /** Whether it is a workbook or the like: an archive that is one document. */
  public boolean isOfficeDocument() {
    return named("[Content_Types].xml").isPresent();
  }

  /** The file that the container itself calls so. */
  public Optional<Source> named(String name) {
    return at(container.path().isEmpty() ? name : container.path() + "/" + name);
  }

  /**
   * The documents to recognise a format by: those first of which there are few and that say most.
   * Beyond many megabytes of their beginnings no more are looked at.
   */
  public List<Source> likelyDocuments() throws IOException {
    List<Source> likely = new ArrayList<>(documents());
    likely.sort(Comparator.comparing(Source::promise));
    long bytes = 0;
    for (int i = 0; i < likely.size(); i++) {
      bytes += likely.get(i).sizeOfHead();
      if (bytes > MOST_LOOKED_AT) {
        return likely.subList(0, i);
      }
    }
    return likely;
  }

  /**
   * Whether something in it was seen to be damaged or cut off: of much that is only known when it
   * has been read.
   */
  public boolean isDamaged() {
    return (archive != null && archive.isDamaged()) || nested.stream().anyMatch(Members::isDamaged);
  }

  /** Whether another container stands before this one in the same file. */
  public boolean isJoined() {
    return archive != null && archive.isJoined();
  }

  /** Whether something in it lies beyond what may be unfolded. */
  public boolean isBeyondBounds() {
    return container.copies().unfolding().isBeyond();
  }

  /** How many files cannot be read without a password. */
  public long encrypted() {
    return encrypted;
  }
}
