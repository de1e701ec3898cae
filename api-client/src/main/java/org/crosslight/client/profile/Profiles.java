package org.crosslight.client.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosslight.client.ClientProblem;
import org.crosslight.client.Http;
import org.crosslight.client.PublishedSuite;
import org.crosslight.client.SecureAddress;
import org.crosslight.client.signin.ClosedFiles;
import org.crosslight.client.signin.TokenFile;

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

  /** Writes it down; tokens kept under its name go. */
  public void write(Profile profile) {
    tokens(profile.name()).delete();
    ObjectNode node =
        Http.JSON
            .createObjectNode()
            .put("portal", profile.suite().addresses().portal().toString())
            .put("clientId", profile.clientId())
            .put("secretFile", profile.secretFile().map(Path::toString).orElse(""));
    node.set("suite", profile.suite().json());
    ClosedFiles.folder(folder);
    ClosedFiles.folder(own(profile.name()));
    ClosedFiles.write(own(profile.name()).resolve(DESCRIPTION), node.toPrettyString());
  }

  /** Where its tokens are kept. */
  public TokenFile tokens(String name) {
    return new TokenFile(own(name).resolve(TOKENS));
  }

  /** Forgets a profile with its tokens. */
  public void delete(String name) {
    tokens(name).delete();
    try {
      Files.deleteIfExists(own(name).resolve(DESCRIPTION));
      Files.deleteIfExists(own(name));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + own(name), e);
    }
  }

  private Path own(String name) {
    if (!Profile.isName(name)) {
      throw new ClientProblem(
          "'%s' cannot name a profile: use letters, digits, '.', '-' and '_'.".formatted(name));
    }
    return folder.resolve(name);
  }
}
