package org.crosslight.translation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The bytes of files and of their results, in parts of at most a mebibyte. */
@ApplicationScoped
public class FileParts {

  private static final int PART = 1 << 20;

  /** Stores a file. */
  void store(Handle handle, FileId file, InputStream in) throws IOException {
    int number = 0;
    for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
      append(handle, file, false, number++, part);
    }
  }

  void append(Handle handle, FileId file, boolean result, int number, byte[] bytes) {
    handle
        .createUpdate(
            """
            insert into translation_file_part (file_id, result, number, bytes)
            values (:file, :result, :number, :bytes)
            """)
        .bind("file", file)
        .bind("result", result)
        .bind("number", number)
        .bind("bytes", bytes)
        .execute();
  }

  Optional<byte[]> part(Handle handle, FileId file, boolean result, int number) {
    return handle
        .createQuery(
            """
            select bytes from translation_file_part
            where file_id = :file and result = :result and number = :number
            """)
        .bind("file", file)
        .bind("result", result)
        .bind("number", number)
        .mapTo(byte[].class)
        .findOne();
  }

  /** Where parts are fetched from, one at a time. */
  @FunctionalInterface
  interface Source {
    Optional<byte[]> part(int number);
  }

  /** All parts one behind the other, one in memory at a time. */
  static final class Whole extends InputStream {

    private final Source source;
    private byte @Nullable [] part = new byte[0];
    private int next;
    private int at;

    Whole(Source source) {
      this.source = source;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      byte[] current = part;
      while (current != null && at == current.length) {
        current = source.part(next++).orElse(null);
        part = current;
        at = 0;
      }
      if (current == null) {
        return -1;
      }
      int count = Math.min(length, current.length - at);
      System.arraycopy(current, at, into, offset, count);
      at += count;
      return count;
    }
  }
}
