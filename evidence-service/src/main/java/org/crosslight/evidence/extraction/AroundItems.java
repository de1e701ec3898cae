package org.crosslight.evidence.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.identity.ExtractionId;
import org.jdbi.v3.core.Handle;

/** What a digest of items covers of conversations, as it is stored. */
@ApplicationScoped
public class AroundItems {

  /** What the conversations of an extraction are called and are, by id. */
  public Map<UUID, ItemsDigest.Said> conversations(Handle handle, ExtractionId extraction) {
    return handle
        .createQuery("select id, title, kind from conversation where extraction_id = :extraction")
        .bind("extraction", extraction)
        .map(
            (row, context) ->
                Map.entry(
                    row.getObject("id", UUID.class),
                    new ItemsDigest.Said(row.getString("title"), row.getString("kind"))))
        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
  }
}
