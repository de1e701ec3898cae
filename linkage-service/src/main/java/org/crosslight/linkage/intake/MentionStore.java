package org.crosslight.linkage.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosslight.kit.database.CopyRows;
import org.crosslight.kit.identity.Id;
import org.crosslight.linkage.entity.Resolution;
import org.crosslight.linkage.link.LinkKind;
import org.crosslight.linkage.link.LinkTally;
import org.crosslight.linkage.link.Links;
import org.crosslight.linkage.mention.EntityId;
import org.crosslight.linkage.mention.Identifier;
import org.crosslight.linkage.mention.MentionSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Stores what a batch of items gave: mentions, names, owners and links, in one transaction. */
@ApplicationScoped
public class MentionStore {
  private final Resolution resolution;
  private final Links links;

  public MentionStore(Resolution resolution, Links links) {
    this.resolution = resolution;
    this.links = links;
  }

  /** Stores a batch on a shelf; returns how many mentions it held. */
  int store(Handle handle, LinkingTask task, List<ReadItem> batch, Shelf shelf) {
    Set<Identifier> named = new HashSet<>();
    for (ReadItem read : batch) {
      read.mentions().forEach(spotted -> named.add(spotted.identifier()));
    }
    Map<Identifier, EntityId> entities = resolution.resolve(handle, named);
    storeItems(handle, task, batch, entities, shelf);
    int mentions = storeMentions(handle, task, batch, entities, shelf);
    storeNames(handle, task, batch, entities, shelf);
    storeOwners(handle, task, batch, entities, shelf);
    links.add(
        handle,
        shelf.table("link"),
        task.extractionId(),
        task.caseId(),
        false,
        tally(task, batch, entities));
    return mentions;
  }

  private static void storeItems(
      Handle handle,
      LinkingTask task,
      List<ReadItem> batch,
      Map<Identifier, EntityId> entities,
      Shelf shelf) {
    handle.execute(
        "create temp table if not exists staged_item (like cited_item) on commit delete rows");
    CopyRows rows = new CopyRows();
    for (ReadItem read : batch) {
      SourceItem item = read.item();
      rows.add(item.id())
          .add(task.extractionId())
          .add(task.caseId())
          .add(item.conversationId())
          .add(item.position())
          .add(item.provenance().path() == null ? "" : item.provenance().path())
          .add(item.provenance().row())
          .add(item.at())
          .add(read.mentions().isEmpty() ? null : Excerpt.beginning(item.text()))
          .add(sender(read, task.exhibitId().value(), entities))
          .endRow();
    }
    rows.copyInto(handle, "staged_item");
    handle.execute("insert into " + shelf.table("cited_item") + " select * from staged_item");
    handle.execute("truncate staged_item");
  }

  private static int storeMentions(
      Handle handle,
      LinkingTask task,
      List<ReadItem> batch,
      Map<Identifier, EntityId> entities,
      Shelf shelf) {
    MentionRows rows = new MentionRows(task);
    for (ReadItem read : batch) {
      for (ReadMention spotted : read.mentions()) {
        rows.add(read.item().id(), entity(entities, spotted.identifier()), spotted);
      }
    }
    rows.store(handle, shelf);
    return rows.count();
  }

  private static void storeNames(
      Handle handle,
      LinkingTask task,
      List<ReadItem> batch,
      Map<Identifier, EntityId> entities,
      Shelf shelf) {
    record Key(EntityId entity, String name) {}
    Map<Key, Integer> counts = new HashMap<>();
    for (ReadItem read : batch) {
      for (ReadItem.Named named : read.names()) {
        counts.merge(
            new Key(entity(entities, named.identifier()), named.name().replace('\0', '\uFFFD')),
            1,
            Integer::sum);
      }
    }
    if (counts.isEmpty()) {
      return;
    }
    List<Key> keys = List.copyOf(counts.keySet());
    handle
        .createUpdate(
            """
            insert into <table> as n (extraction_id, case_id, entity_id, name, count)
            select :extraction, :case, w.* from unnest(:entities, :names, :counts) w
            on conflict (extraction_id, entity_id, name)
            do update set count = n.count + excluded.count
            """)
        .define("table", shelf.table("entity_name"))
        .bind("extraction", task.extractionId())
        .bind("case", task.caseId())
        .bind("entities", keys.stream().map(key -> key.entity().value()).toArray(UUID[]::new))
        .bind("names", keys.stream().map(Key::name).toArray(String[]::new))
        .bind("counts", keys.stream().map(counts::get).toArray(Integer[]::new))
        .execute();
  }

  /** Who sends from a device owns it, and so does the only recipient of what it received. */
  private static void storeOwners(
      Handle handle,
      LinkingTask task,
      List<ReadItem> batch,
      Map<Identifier, EntityId> entities,
      Shelf shelf) {
    Map<EntityId, Integer> counts = new HashMap<>();
    for (ReadItem read : batch) {
      Identifier owner = owner(read);
      if (owner != null) {
        counts.merge(entity(entities, owner), 1, Integer::sum);
      }
    }
    counts.forEach(
        (owner, count) ->
            handle
                .createUpdate(
                    """
                    insert into <table> as o (extraction_id, entity_id, case_id, exhibit_id, items)
                    values (:extraction, :entity, :case, :exhibit, :items)
                    on conflict (extraction_id, entity_id)
                    do update set items = o.items + excluded.items
                    """)
                .define("table", shelf.table("exhibit_owner"))
                .bind("extraction", task.extractionId())
                .bind("entity", owner)
                .bind("case", task.caseId())
                .bind("exhibit", task.exhibitId())
                .bind("items", count)
                .execute());
  }

  /** Whom the device belongs to, as far as this item tells. */
  static @Nullable Identifier owner(ReadItem read) {
    if (read.senderHolds()) {
      return read.sender();
    }
    boolean single = read.recipients().size() == 1 && read.item().recipientsOrNone().size() == 1;
    return read.item().isIncoming() && single ? read.recipients().getFirst() : null;
  }

  /** The links that a batch of items shows. */
  static LinkTally tally(
      LinkingTask task, Collection<ReadItem> batch, Map<Identifier, EntityId> entities) {
    LinkTally tally = new LinkTally();
    UUID holder = task.exhibitId().value();
    for (ReadItem read : batch) {
      SourceItem item = read.item();
      UUID sender = sender(read, holder, entities);
      if (sender != null) {
        for (Identifier recipient : read.linkedRecipients()) {
          tally.communicated(sender, id(entities, recipient), item.id(), item.at());
        }
        if (read.holderReceives()) {
          tally.communicated(sender, holder, item.id(), item.at());
        }
        // A text that names somebody three times is one item that shows it.
        read.mentions().stream()
            .filter(spotted -> spotted.source() == MentionSource.TEXT)
            .map(spotted -> id(entities, spotted.identifier()))
            .distinct()
            .forEach(
                named -> tally.related(LinkKind.MENTIONED_BY, named, sender, item.id(), item.at()));
      }
      for (int i = 0; i < read.card().size(); i++) {
        UUID contact = id(entities, read.card().get(i));
        tally.related(LinkKind.CONTACT_OF, contact, holder, item.id(), item.at());
        if (i > 0) {
          UUID first = id(entities, read.card().getFirst());
          tally.related(LinkKind.SHARED_IDENTIFIER, first, contact, item.id(), item.at());
        }
      }
    }
    return tally;
  }

  private static @Nullable UUID sender(
      ReadItem read, UUID holder, Map<Identifier, EntityId> entities) {
    Identifier sender = read.sender();
    if (sender != null) {
      return id(entities, sender);
    }
    return read.senderHolds() ? holder : null;
  }

  private static UUID id(Map<Identifier, EntityId> entities, Identifier identifier) {
    return entity(entities, identifier).value();
  }

  static EntityId entity(Map<Identifier, EntityId> entities, Identifier identifier) {
    EntityId entity = entities.get(identifier);
    if (entity == null) {
      throw new IllegalStateException(
          "Resolution left out an identifier of kind " + identifier.kind());
    }
    return entity;
  }

  /** Mentions on their way into the database. */
  static final class MentionRows {
    private final LinkingTask task;
    private final CopyRows rows = new CopyRows();
    private int count;

    MentionRows(LinkingTask task) {
      this.task = task;
    }

    void add(UUID item, EntityId entity, ReadMention spotted) {
      count++;
      rows.add(Id.nextValue())
          .add(task.caseId())
          .add(entity)
          .add(spotted.source().rank())
          .add(task.extractionId())
          .add(item)
          .add(spotted.start())
          .add(spotted.end())
          .add(spotted.value())
          .add(spotted.quote())
          .endRow();
    }

    void store(Handle handle, Shelf shelf) {
      handle.execute(
          "create temp table if not exists staged_mention (like mention) on commit delete rows");
      rows.copyInto(handle, "staged_mention");
      handle.execute("insert into " + shelf.table("mention") + " select * from staged_mention");
      handle.execute("truncate staged_mention");
    }

    int count() {
      return count;
    }
  }
}
