package org.crosslight.evidence.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.crosslight.kit.idempotency.Idempotency;
import org.jdbi.v3.core.Handle;

/** The answers given to uploads, by the sender's key. */
@ApplicationScoped
public class IntakeAnswers {

  private static final String OPERATION = "upload-original";

  private final Idempotency idempotency;
  private final ObjectMapper json;

  public IntakeAnswers(Idempotency idempotency, ObjectMapper json) {
    this.idempotency = idempotency;
    this.json = json;
  }

  /** The answer given before; a problem when the key was used for another upload. */
  Optional<KeptAnswer> find(Handle handle, String key, Upload upload) {
    return idempotency.find(handle, key, OPERATION, requestDigest(upload), KeptAnswer.class);
  }

  void keep(Handle handle, String key, Upload upload, KeptAnswer answer) {
    idempotency.keep(handle, key, OPERATION, requestDigest(upload), answer);
  }

  /** The bytes are not part of it: a repetition may be answered before they have been sent. */
  private String requestDigest(Upload upload) {
    String request =
        String.join(
            "\n",
            upload.exhibit().toString(),
            upload.fileName(),
            json.valueToTree(upload.extraction()).toString(),
            upload.announced().sha256().orElse(""),
            upload.announced().sha512().orElse(""),
            String.valueOf(upload.announcedSize()));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(request.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
