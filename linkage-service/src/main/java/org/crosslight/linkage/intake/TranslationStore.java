package org.crosslight.linkage.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosslight.linkage.entity.Resolution;
import org.crosslight.linkage.link.LinkKind;
import org.crosslight.linkage.link.LinkTally;
import org.crosslight.linkage.link.Links;
import org.crosslight.linkage.mention.EntityId;
import org.crosslight.linkage.mention.Identifier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Stores what translations gave beyond their originals. */
@ApplicationScoped
public class TranslationStore {

  /** What the English of one item names. */
  record ReadTranslation(UUID item, List<ReadMention> mentions) {}

  /** What an item's own mentions say. */
  private record Original(@Nullable Instant at, Set<UUID> entities) {}

  private record Place(UUID item, UUID entity) {}

  private final Resolution resolution;
  private final Links links;

  public TranslationStore(Resolution resolution, Links links) {
    this.resolution = resolution;
    this.links = links;
  }

  /** Adds the mentions that the items themselves did not give. */
  void store(Handle handle, LinkingTask task, List<ReadTranslation> batch, Shelf shelf) {
    if (batch.isEmpty()) {
      return;
    }
    Set<Identifier> named = new HashSet<>();
    batch.forEach(read -> read.mentions().forEach(spotted -> named.add(spotted.identifier())));
    Map<Identifier, EntityId> entities = resolution.resolve(handle, named);
    UUID[] items = batch.stream().map(ReadTranslation::item).toArray(UUID[]::new);
    Map<UUID, Original> originals = originals(handle, task, items, shelf);
    Map<UUID, UUID> senders = senders(handle, task, items, shelf);
    MentionStore.MentionRows rows = new MentionStore.MentionRows(task);
    LinkTally tally = new LinkTally();
    Set<Place> seen = new HashSet<>();
    for (ReadTranslation read : batch) {
      Original original = originals.get(read.item());
      for (ReadMention spotted : read.mentions()) {
        EntityId entity = MentionStore.entity(entities, spotted.identifier());
        boolean known = original != null && original.entities().contains(entity.value());
        if (known || !seen.add(new Place(read.item(), entity.value()))) {
          continue;
        }
        rows.add(read.item(), entity, spotted);
        UUID sender = senders.get(read.item());
        if (sender != null) {
          tally.related(
              LinkKind.MENTIONED_BY,
              entity.value(),
              sender,
              read.item(),
              original == null ? null : original.at());
        }
      }
    }
    rows.store(handle, shelf);
    links.add(handle, shelf.table("link"), task.extractionId(), task.caseId(), true, tally);
  }

  private static Map<UUID, Original> originals(
      Handle handle, LinkingTask task, UUID[] items, Shelf shelf) {
    Map<UUID, Original> originals = new HashMap<>();
    handle
        .createQuery(
            """
            select m.item_id, m.entity_id, i.at from <mention> m
            left join <item> i on i.item_id = m.item_id
            where m.item_id = any(:items) and m.extraction_id = :extraction
            """)
        .define("mention", shelf.table("mention"))
        .define("item", shelf.table("cited_item"))
        .bind("items", items)
        .bind("extraction", task.extractionId())
        .map(
            (row, context) -> {
              OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
              return originals
                  .computeIfAbsent(
                      row.getObject("item_id", UUID.class),
                      item -> new Original(at == null ? null : at.toInstant(), new HashSet<>()))
                  .entities()
                  .add(row.getObject("entity_id", UUID.class));
            })
        .list();
    return originals;
  }

  /** Who wrote each item, as its own mentioned-by and communicated links cannot tell one by one. */
  private static Map<UUID, UUID> senders(
      Handle handle, LinkingTask task, UUID[] items, Shelf shelf) {
    Map<UUID, UUID> senders = new HashMap<>();
    handle
        .createQuery(
            """
            select item_id, sender_id from <item>
            where item_id = any(:items) and extraction_id = :extraction and sender_id is not null
            """)
        .define("item", shelf.table("cited_item"))
        .bind("items", items)
        .bind("extraction", task.extractionId())
        .map(
            (row, context) ->
                senders.put(
                    row.getObject("item_id", UUID.class), row.getObject("sender_id", UUID.class)))
        .list();
    return senders;
  }
}
