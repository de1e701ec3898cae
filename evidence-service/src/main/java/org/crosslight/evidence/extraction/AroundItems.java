package org.crosslight.evidence.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.crosslight.evidence.item.Members;
import org.crosslight.kit.identity.ExtractionId;
import org.jdbi.v3.core.Handle;

/** What a digest of items covers beside them, as it is stored. */
@ApplicationScoped
public class AroundItems {

  private final Members members;

  public AroundItems(Members members) {
    this.members = members;
  }

  /** Conversations and members that an extraction gave. */
  public ItemsDigest.Around of(Handle handle, ExtractionId extraction) {
    return new ItemsDigest.Around(
        handle
            .createQuery(
                "select id, title, kind from conversation where extraction_id = :extraction")
            .bind("extraction", extraction)
            .map(
                (row, context) ->
                    new Found(
                        row.getObject("id", UUID.class),
                        new ItemsDigest.Said(row.getString("title"), row.getString("kind"))))
            .collectToMap(Found::id, Found::said),
        members.ofExtraction(handle, extraction));
  }

  private record Found(UUID id, ItemsDigest.Said said) {}
}
