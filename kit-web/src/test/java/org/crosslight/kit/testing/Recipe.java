package org.crosslight.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A recipe of {@code docs/extending.md}, as somebody reads it who follows it.
 *
 * <p>The first line of a piece of code says where it belongs: {@code // path} of a file to be made,
 * or {@code // path, before: some code} for a place in a file that is there.
 */
public final class Recipe {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PIECE =
      Pattern.compile(
          "^( *)```java\\n\\1// ([^\\n,]+)(?:, before: ([^\\n]+))?\\n(.*?)^\\1```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  /**
   * A piece of code of the recipe.
   *
   * @param file where it belongs, as the recipe names it
   * @param before the code it is put before; null when it is the whole file
   */
  private record Piece(String file, @Nullable String before, String code) {}

  /**
   * A file as it is once the recipe was followed.
   *
   * @param path from the root of the repository
   */
  public record Followed(String path, String text) {}

  private final List<Piece> pieces;

  private Recipe(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /** The recipe under that heading. */
  public static Recipe called(String heading) {
    String all = read(REPOSITORY.resolve("docs/extending.md"));
    String beginning = "\n## " + heading + "\n";
    int from = all.indexOf(beginning);
    if (from < 0) {
      throw new IllegalStateException("docs/extending.md has no recipe '" + heading + "'");
    }
    int next = all.indexOf("\n## ", from + beginning.length());
    Matcher found = PIECE.matcher(all.substring(from, next < 0 ? all.length() : next + 1));
    List<Piece> pieces = new ArrayList<>();
    while (found.find()) {
      String code = found.group(4).replaceAll("(?m)^" + found.group(1), "");
      pieces.add(new Piece(found.group(2), found.group(3), code));
    }
    return new Recipe(pieces);
  }

  /** Every Java file the recipe makes or changes, as it is then. */
  public List<Followed> followed() {
    return pieces.stream().map(Recipe::followed).toList();
  }

  private static Followed followed(Piece piece) {
    if (piece.before() == null) {
      return new Followed(piece.file(), piece.code());
    }
    String whole = read(REPOSITORY.resolve(piece.file()));
    int place = whole.indexOf(piece.before());
    if (place < 0 || whole.indexOf(piece.before(), place + 1) >= 0) {
      throw new IllegalStateException(
          "%s does not have \"%s\" once".formatted(piece.file(), piece.before()));
    }
    int line = whole.lastIndexOf('\n', place) + 1;
    return new Followed(
        piece.file(), whole.substring(0, line) + piece.code() + whole.substring(line));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
