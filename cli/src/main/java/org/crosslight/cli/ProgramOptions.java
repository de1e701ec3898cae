package org.crosslight.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crosslight.client.signin.Grant;
import org.crosslight.stack.command.WrongValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A program that asks in its own name, with a secret that never stands on a command line. */
final class ProgramOptions {

  private static final String SECRET = "CROSSLIGHT_CLIENT_SECRET";

  @Option(
      names = "--client-id",
      paramLabel = "ID",
      defaultValue = "",
      description = {
        "The client of a program that asks in its own name.",
        "Its secret is taken from --client-secret-file or " + SECRET + "."
      })
  private String clientId = "";

  @Option(
      names = "--client-secret-file",
      paramLabel = "FILE",
      description = "A file with the secret of --client-id.")
  private @Nullable Path secretFile;

  /** The client, when a program asks. */
  Optional<String> clientId() {
    if (clientId.isEmpty() && secretFile != null) {
      throw new WrongValue("--client-secret-file is for --client-id; say which client it is of.");
    }
    return clientId.isEmpty() ? Optional.empty() : Optional.of(clientId);
  }

  /** Where the secret is, when it is in a file. */
  Optional<Path> secretFile() {
    return Optional.ofNullable(secretFile).map(file -> file.toAbsolutePath().normalize());
  }

  /** What that client gets tokens by. */
  static Grant grant(String clientId, Optional<Path> secretFile) {
    if (secretFile.isPresent()) {
      return new Grant.ClientSecret(clientId, read(secretFile.get()));
    }
    String secret = System.getenv(SECRET);
    if (secret == null || secret.isBlank()) {
      throw new WrongValue(
          "The secret of %s is missing: name its file with --client-secret-file, or put it into %s."
              .formatted(clientId, SECRET));
    }
    return new Grant.ClientSecret(clientId, secret.strip());
  }

  private static String read(Path file) {
    if (!Files.isReadable(file)) {
      throw new WrongValue("There is no file %s with a secret in it.".formatted(file));
    }
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the secret in " + file, e);
    }
  }
}
