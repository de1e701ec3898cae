package org.crosslight.evidence.store;

import io.minio.errors.ErrorResponseException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The store of originals could not be reached or did not do what was asked. */
public class StoreUnavailable extends IOException {

  private static final long serialVersionUID = 1L;
  private static final Set<String> FINAL =
      Set.of("NotImplemented", "InvalidRequest", "InvalidArgument");

  StoreUnavailable(String what, @Nullable Throwable cause) {
    super(what, cause);
  }

  /** Whether the store answered that it has no such thing, so that asking again changes nothing. */
  boolean isFinal() {
    return getCause() instanceof ErrorResponseException refusal
        && FINAL.contains(refusal.errorResponse().code());
  }
}
