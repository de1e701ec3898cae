package org.crosslight.client.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crosslight.client.ClientProblem;
import org.crosslight.client.Http;
import org.crosslight.client.PublishedSuite;
import org.crosslight.client.SecureAddress;
import org.crosslight.client.signin.ClosedFiles;
import org.crosslight.client.signin.LockFile;
import org.crosslight.client.signin.TokenFile;
import org.crosslight.client.signin.TokenStore;
import org.crosslight.client.signin.Tokens;

/**
 * The profiles of one person on this machine: a folder each, which only they may enter.
 *
 * @param folder usually {@code ~/.config/crosslight}
 */
public record Profiles(Path folder) {

  private static final String DESCRIPTION = "profile.json";
  private static final String TOKENS = "tokens.json";

  /** Where they are kept by the XDG Base Directory Specification. */
  public static Profiles ofThisPerson() {
    String configured = System.getenv("XDG_CONFIG_HOME");
    Path base =
        configured != null && Path.of(configured).isAbsolute()
            ? Path.of(configured)
            : Path.of(System.getProperty("user.home"), ".config");
    return new Profiles(base.resolve("crosslight"));
  }

  /** The profile of that name. */
  public Optional<Profile> find(String name) {
    Path file = own(name).resolve(DESCRIPTION);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    ClosedFiles.requireClosed(folder);
    ClosedFiles.requireClosed(own(name));
    ClosedFiles.requireClosed(file);
    try {
      JsonNode kept = Http.json(Files.readString(file));
      String secretFile = kept.path("secretFile").asText("");
      return Optional.of(
          new Profile(
              name,
              PublishedSuite.of(
                  SecureAddress.of(kept.path("portal").asText("")), kept.path("suite")),
              kept.path("clientId").asText(""),
              secretFile.isEmpty() ? Optional.empty() : Optional.of(Path.of(secretFile))));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** Those for the suite at that address. */
  public List<Profile> at(URI portal) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .map(path -> path.getFileName().toString())
          .filter(Profile::isName)
          .sorted()
          .flatMap(name -> find(name).stream())
          .filter(profile -> profile.suite().addresses().portal().equals(portal))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  /**
   * Writes it down with the tokens of its sign-in, in the place of whatever had its name. Commands
   * that use the name at the same moment are waited for, and what they did goes.
   */
  public void write(Profile profile, Tokens tokens) {
    ObjectNode node =
        Http.JSON
            .createObjectNode()
            .put("portal", profile.suite().addresses().portal().toString())
            .put("clientId", profile.clientId())
            .put("secretFile", profile.secretFile().map(Path::toString).orElse(""));
    node.set("suite", profile.suite().json());
    lock(profile.name())
        .hold(
            () -> {
              ClosedFiles.folder(own(profile.name()));
              deleteTokens(profile.name());
              ClosedFiles.write(own(profile.name()).resolve(DESCRIPTION), node.toPrettyString());
              file(profile).write(tokens);
            });
  }

  /**
   * Where its tokens are kept. They are used and changed only while the profile is what it was: a
   * command that began with one suite cannot put its tokens to those of another.
   */
  public TokenStore tokens(Profile profile) {
    return renewal ->
        file(profile)
            .change(
                kept -> {
                  requireUnchanged(profile);
                  return renewal.apply(kept);
                });
  }

  /**
   * Forgets a profile with its tokens, which go first.
   *
   * @param ending ends what was kept where it is from
   */
  public void delete(Profile profile, Consumer<Tokens> ending) {
    lock(profile.name())
        .hold(
            () -> {
              requireUnchanged(profile);
              try {
                file(profile).read().ifPresent(ending);
              } finally {
                deleteTokens(profile.name());
              }
              deleteDescription(profile.name());
            });
  }

  private void requireUnchanged(Profile profile) {
    if (!find(profile.name()).equals(Optional.of(profile))) {
      throw new ClientProblem(
          "The profile '%s' has been changed meanwhile. Begin again.".formatted(profile.name()));
    }
  }

  /** Also half a file that a killed command has left. */
  private void deleteTokens(String name) {
    try (Stream<Path> files = Files.list(own(name))) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith(TOKENS) || ClosedFiles.isHalfWritten(file)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete the tokens in " + own(name), e);
    }
  }

  private void deleteDescription(String name) {
    try {
      Files.deleteIfExists(own(name).resolve(DESCRIPTION));
      Files.delete(own(name));
    } catch (DirectoryNotEmptyException e) {
      // What somebody put beside it, say a program's secret, is theirs.
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + own(name), e);
    }
  }

  private TokenFile file(Profile profile) {
    return new TokenFile(
        own(profile.name()).resolve(TOKENS),
        profile.suite().addresses().realm(),
        lock(profile.name()));
  }

  /** Beside the folder, for it stays when the profile goes; no profile has such a name. */
  private LockFile lock(String name) {
    return new LockFile(own(name).resolveSibling("." + name + ".lock"));
  }

  private Path own(String name) {
    if (!Profile.isName(name)) {
      throw new ClientProblem(
          "'%s' cannot name a profile: use letters, digits, '.', '-' and '_'.".formatted(name));
    }
    return folder.resolve(name);
  }
}
