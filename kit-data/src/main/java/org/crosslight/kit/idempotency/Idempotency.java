package org.crosslight.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Creating requests that may be sent twice: the same {@code Idempotency-Key} gives the same answer
 * and no second effect (IETF draft-ietf-httpapi-idempotency-key-header).
 */
@ApplicationScoped
public class Idempotency {

  /** Name of the request header. */
  public static final String HEADER = "Idempotency-Key";

  /** In characters. */
  public static final int LONGEST_KEY = 128;

  private final ObjectMapper json;
  private final Callers callers;

  public Idempotency(ObjectMapper json, Callers callers) {
    this.json = json;
    this.callers = callers;
  }

  /**
   * Makes the answer once and keeps it, in the transaction of the effect.
   *
   * <p>Throws a problem when the key is missing or was used with another request.
   *
   * @param operation what is created, e.g. {@code open-case}
   * @param request the request as read; compared with the first one
   */
  public <T> T once(
      Handle handle,
      @Nullable String key,
      String operation,
      Object request,
      Class<T> type,
      Supplier<T> make) {
    String checked = required(key);
    String digest = digest(json.valueToTree(request).toString());
    Optional<T> earlier = find(handle, checked, operation, digest, type);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    T answer = make.get();
    keep(handle, checked, operation, digest, answer);
    return answer;
  }

  /** The key, or a problem when it is missing or too long. */
  public String required(@Nullable String key) {
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_MISSING)
          .detail(
              "Send a header Idempotency-Key with a value of your own, at most %d characters."
                  .formatted(LONGEST_KEY))
          .build();
    }
    return key;
  }

  /**
   * The answer given earlier for this key, if any. Holds the key until the transaction ends, so
   * that two requests at the same time cannot both go on.
   */
  public <T> Optional<T> find(
      Handle handle, String key, String operation, String requestDigest, Class<T> type) {
    handle.execute(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        callers.current().name() + "\n" + operation + "\n" + key);
    return handle
        .createQuery(
            """
            select request_digest, answer::text from idempotency
            where caller = :caller and operation = :operation and key = :key
            """)
        .bind("caller", callers.current().name())
        .bind("operation", operation)
        .bind("key", key)
        .map((row, context) -> new Kept(row.getString(1), row.getString(2)))
        .findOne()
        .map(kept -> answer(kept, requestDigest, type));
  }

  /** Keeps an answer for later requests with the same key. */
  public void keep(
      Handle handle, String key, String operation, String requestDigest, Object answer) {
    handle
        .createUpdate(
            """
            insert into idempotency (caller, operation, key, request_digest, answer)
            values (:caller, :operation, :key, :digest, :answer::jsonb)
            """)
        .bind("caller", callers.current().name())
        .bind("operation", operation)
        .bind("key", key)
        .bind("digest", requestDigest)
        .bind("answer", json.valueToTree(answer).toString())
        .execute();
  }

  private record Kept(String requestDigest, String answer) {}

  private <T> T answer(Kept kept, String requestDigest, Class<T> type) {
    if (!kept.requestDigest().equals(requestDigest)) {
      throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED)
          .detail("Use a new Idempotency-Key for a new request.")
          .build();
    }
    try {
      return json.readValue(kept.answer(), type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
