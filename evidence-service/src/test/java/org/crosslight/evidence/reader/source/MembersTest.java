package org.crosslight.evidence.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.MediaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersTest {
  @TempDir Path directory = Path.of("");

  private Source source(byte[] bytes, String name) throws IOException {
    return Source.of(Files.write(directory.resolve("file.bin"), bytes), name);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static String text(Source source) throws IOException {
    try (InputStream in = source.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> paths(List<Source> sources) {
    return sources.stream().map(Source::path).toList();
  }

  @Test
  void givesBothMembersOfOneName() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (String text : List.of("first", "second")) {
        zip.putArchiveEntry(new ZipArchiveEntry("a.txt"));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    try (Source source = source(bytes.toByteArray(), "a.zip")) {
      assertThat(paths(source.members().list())).containsExactly("a.txt", "a.txt#2");
      assertThat(text(source.members().at("a.txt").orElseThrow())).isEqualTo("first");
      assertThat(text(source.members().at("a.txt#2").orElseThrow())).isEqualTo("second");
      assertThat(source.members().isDamaged()).isFalse();
      assertThat(source.members().isJoined()).isFalse();
    }
  }

  @Test
  void saysThatAnotherArchiveStandsBefore() throws IOException {
    byte[] first = zip("a.txt", "first");
    byte[] second = zip("b.txt", "second");
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    try (Source source = source(both, "a.zip")) {
      assertThat(paths(source.members().list())).containsExactly("b.txt");
      assertThat(text(source.members().list().getFirst())).isEqualTo("second");
      assertThat(source.members().isJoined()).isTrue();
    }
  }

  @Test
  void readsTarsGzippedFilesAndSevenZips() throws IOException {
    try (Source source = source(tar("chat/a.txt", new byte[] {'h', 'i'}), "a.tar")) {
      assertThat(text(source.members().at("chat/a.txt").orElseThrow())).isEqualTo("hi");
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(tar("a.txt", new byte[] {'h', 'o'}));
    }
    try (Source source = source(packed.toByteArray(), "export.tgz")) {
      assertThat(paths(source.members().list())).containsExactly("export.tar");
      assertThat(paths(source.members().documents())).containsExactly("export.tar/a.txt");
      assertThat(text(source.members().documents().getFirst())).isEqualTo("ho");
    }
    Path file = directory.resolve("a.7z");
    try (SevenZOutputFile seven = new SevenZOutputFile(file.toFile())) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("b.txt");
      seven.putArchiveEntry(entry);
      seven.write("seven".getBytes(StandardCharsets.UTF_8));
      seven.closeArchiveEntry();
    }
    try (Source source = Source.of(file, "a.7z")) {
      assertThat(text(source.members().at("b.txt").orElseThrow())).isEqualTo("seven");
    }
  }

  @Test
  void looksIntoArchivesInsideArchivesButNotForever() throws IOException {
    byte[] inner = zip("_chat.txt", "hello");
    for (int i = 0; i < 6; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry("in.zip"));
        zip.write(inner);
      }
      inner = bytes.toByteArray();
      try (Source source = source(inner, "a.zip")) {
        boolean within = i < 3;
        assertThat(source.members().documents()).as("depth %d", i).hasSize(within ? 1 : 0);
        assertThat(source.members().isBeyondBounds()).as("depth %d", i).isEqualTo(!within);
      }
    }
  }

  @Test
  void passesOverPicturesWhateverTheyAreCalled() throws IOException {
    byte[] bytes = zip("a.txt", "words", "photo.txt", "GIF89a and more", "empty.txt", "");
    try (Source source = source(bytes, "a.zip")) {
      assertThat(paths(source.members().documents())).containsExactly("a.txt");
      assertThat(source.members().count()).isEqualTo(3);
    }
  }

  @Test
  void hashesAMemberAndNoneThatIsCut() throws IOException {
    Random random = new Random(3);
    byte[] noise = new byte[200_000];
    random.nextBytes(noise);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.bin"));
      zip.write("abc".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("b.bin"));
      zip.write(noise);
    }
    try (Source source = source(bytes.toByteArray(), "a.zip")) {
      assertThat(Objects.requireNonNull(source.members().at("a.bin").orElseThrow().digest()))
          .isEqualTo(
              new Source.Digest(
                  "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3));
    }
    try (Source cut = source(Arrays.copyOf(bytes.toByteArray(), 100_000), "a.zip")) {
      assertThat(paths(cut.members().list())).containsExactly("a.bin", "b.bin");
      assertThat(text(cut.members().at("a.bin").orElseThrow())).isEqualTo("abc");
      assertThat(cut.members().at("b.bin").orElseThrow().digest()).isNull();
      assertThat(cut.members().isDamaged()).isTrue();
    }
  }

  @Test
  void findsWhatADocumentNamesBesideItAlsoInAnArchiveWithinOne() throws IOException {
    byte[] inner = zip("chats/result.json", "{}", "chats/photos/p.jpg", "hello");
    Attachment named = Attachment.named("p.jpg", MediaKind.IMAGE);
    try (Source source = source(tar("export.zip", inner), "export.tar")) {
      Source document = source.members().documents().getFirst();

      assertThat(document.found(named, "photos/p.jpg"))
          .isEqualTo(
              named.found(
                  "export.zip/chats/photos/p.jpg",
                  "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
                  5));
      assertThat(document.found(named, "p.jpg")).isEqualTo(named);
      assertThat(source.found(named, "photos/p.jpg")).isEqualTo(named);
    }
  }

  @Test
  void stopsAtAMemberThatUnfoldsTooFar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 400; i++) {
        zip.write(blanks);
      }
    }
    try (Source source = source(bytes.toByteArray(), "a.zip")) {
      long taken = 0;
      try (InputStream in = source.members().list().getFirst().open()) {
        byte[] buffer = new byte[1 << 16];
        int count;
        while ((count = in.read(buffer)) > 0) {
          taken += count;
        }
      }
      assertThat(taken).isBetween(256L << 20, 257L << 20);
      assertThat(source.members().isBeyondBounds()).isTrue();
      assertThat(source.members().isDamaged()).isTrue();
    }
  }

  @Test
  void leavesNothingBehindAndNeverTouchesTheFile() throws IOException {
    byte[] bytes = zip("in.zip", "x");
    Path file = Files.write(directory.resolve("original.zip"), bytes);
    Path copy;
    try (Source source = Source.of(file, "original.zip")) {
      copy = source.members().list().getFirst().file();
      assertThat(Files.readString(copy)).isEqualTo("x");
      assertThat(copy.getFileName().toString()).isEqualTo("0");
    }
    assertThat(copy).doesNotExist();
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }
}
