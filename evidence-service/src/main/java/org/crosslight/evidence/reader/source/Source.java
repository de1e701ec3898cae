package org.crosslight.evidence.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.reader.source.archive.Archive;
import org.crosslight.evidence.reader.source.archive.Unfolding;
import org.crosslight.evidence.reader.source.archive.UpToDamage;
import org.crosslight.evidence.reader.source.text.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read, or a member of one: its bytes, its beginning and what it holds in turn.
 *
 * <p>Nothing is ever written to the file itself. A member that must lie on disk to be read is
 * copied into a folder that goes away when the file's own source is closed.
 */
public final class Source implements AutoCloseable {
  private final String path;
  private final String name;
  private final long size;
  private final int depth;
  private final Bytes bytes;
  private final Copies copies;
  private final @Nullable Source container;
  private @Nullable Path file;
  private @Nullable Path together;
  private Head.Promise promise = Head.Promise.BYTES;
  private @Nullable Members members;

  private Source(
      String path,
      String name,
      long size,
      int depth,
      Bytes bytes,
      Copies copies,
      @Nullable Source container,
      @Nullable Path file) {
    this.path = path;
    this.name = name;
    this.size = size;
    this.depth = depth;
    this.bytes = bytes;
    this.copies = copies;
    this.container = container;
    this.file = file;
  }

  /**
   * A file on disk.
   *
   * @param name the name it had when it was received
   */
  public static Source of(Path file, String name) throws IOException {
    return of(file, name, new Unfolding());
  }

  /** A file on disk whose members may unfold so far. */
  static Source of(Path file, String name, Unfolding unfolding) throws IOException {
    Copies copies = new Copies(unfolding);
    return new Source("", name, Files.size(file), 0, Bytes.of(file), copies, null, file);
  }

  /** A member of this one. */
  Source member(String memberName, long memberSize, Bytes content) {
    String below = path.isEmpty() ? memberName : path + "/" + memberName;
    return new Source(below, memberName, memberSize, depth + 1, content, copies, this, null);
  }

  /** Where it stands in the file: empty for the file itself, else as items name the part. */
  public String path() {
    return path;
  }

  /** Its own name, with the folders in which it stands in its container. */
  public String name() {
    return name;
  }

  /** Bytes, or -1 when its container does not say. */
  public long size() {
    return size;
  }

  int depth() {
    return depth;
  }

  Copies copies() {
    return copies;
  }

  /** Its bytes, which can be read more than once and end where its container is damaged. */
  public Bytes bytes() {
    return bytes;
  }

  public InputStream open() throws IOException {
    return bytes.open();
  }

  /** Its beginning. */
  public Head head() throws IOException {
    Head known = copies.heads().get(this);
    if (known == null) {
      known = new Head(start(Head.LENGTH));
      copies.heads().put(this, known);
    }
    return known;
  }

  /** What its first bytes promise, where they have been looked at. */
  Head.Promise promise() {
    return promise;
  }

  void promises(Head.Promise seen) {
    promise = seen;
  }

  /** Bytes that its beginning has at most. */
  long sizeOfHead() {
    return size < 0 ? Head.LENGTH : Math.min(size, Head.LENGTH);
  }

  /** The first so many bytes. */
  byte[] start(int length) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(length);
    }
  }

  /** What it holds, when it is a container; nothing otherwise. */
  public Members members() throws IOException {
    Members known = members;
    if (known == null) {
      byte[] start = start(Head.SHORT);
      Archive archive =
          new Head(start).isContainer()
              ? Archive.of(file(), start, name, copies.unfolding())
              : null;
      known = archive == null ? Members.none(this) : new Members(this, archive);
      members = known;
    }
    return known;
  }

  /**
   * The file on disk: itself, or a copy of the member.
   *
   * @throws BeyondBounds when the copy would be larger than may be unfolded
   */
  public Path file() throws IOException {
    Path known = file;
    if (known == null) {
      known = copies.next();
      copies.write(open(), known);
      file = known;
    }
    return known;
  }

  /** The file in the same container whose name goes on with this ending. */
  public Optional<Source> beside(String ending) throws IOException {
    Source around = container;
    return around == null ? Optional.empty() : around.members().at(path + ending);
  }

  /**
   * The attachment with the hash of its bytes, where they lie beside this document.
   *
   * @param name of the file, as seen from the folder in which this document stands
   */
  public Attachment found(Attachment named, String name) throws IOException {
    Source around = container;
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return around == null ? named : around.members().found(named, folder + name);
  }

  /**
   * The one copy of the file on disk that has another file beside it, under its name and an ending:
   * what belongs together must lie together.
   *
   * @throws BeyondBounds when the copies would be larger than may be unfolded
   */
  public Path copiedWith(String ending, Source other) throws IOException {
    Path known = together;
    if (known == null) {
      known = copies.next();
      long written = copies.write(open(), known);
      try {
        copies.write(other.open(), known.resolveSibling(known.getFileName() + ending));
      } catch (BeyondBounds tooLarge) {
        copies.discard(known, written);
        throw tooLarge;
      }
      together = known;
    }
    return known;
  }

  /**
   * What identifies its bytes.
   *
   * @param sha256 lower-case hexadecimal
   * @param size how many there are
   */
  public record Digest(String sha256, long size) {
    /** That of all bytes to the end of a stream. */
    public static Digest of(InputStream in) throws IOException {
      MessageDigest hash;
      try {
        hash = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java platform has SHA-256", e);
      }
      long length = 0;
      byte[] buffer = new byte[1 << 16];
      int count;
      while ((count = in.read(buffer)) >= 0) {
        hash.update(buffer, 0, count);
        length += count;
      }
      return new Digest(HexFormat.of().formatHex(hash.digest()), length);
    }
  }

  /** The hash of its bytes, or null when they are not all there. */
  public @Nullable Digest digest() throws IOException {
    try (InputStream in = open()) {
      Digest digest = Digest.of(in);
      boolean cut = in instanceof UpToDamage member && member.isCut();
      return cut || (size >= 0 && digest.size() != size) ? null : digest;
    }
  }

  /** Removes all copies of members; only the file's own source does. */
  @Override
  public void close() throws IOException {
    if (depth == 0) {
      copies.remove();
    }
  }
}
