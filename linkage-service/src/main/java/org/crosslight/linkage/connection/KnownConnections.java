package org.crosslight.linkage.connection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.crosslight.linkage.mention.IdentifierKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which connections there are. What is found is compared with what is known: new ones and those of
 * another strength are published once, those no longer found are withdrawn.
 */
@ApplicationScoped
public class KnownConnections {
  /** The kind of a connection by shared contacts; all others have the kind of their identifier. */
  public static final String SHARED_CONTACTS = "shared-contacts";

  /** How many contacts two exhibits share. */
  record Overlap(int shared, int of, List<UUID> examples) {}

  /**
   * A connection as found, seen from one of its cases.
   *
   * @param strength for members of both cases
   * @param pointerStrength for everybody else
   * @param copies whether both cases merely hold the same file
   */
  record Wanted(
      UUID caseId,
      UUID otherCaseId,
      String kind,
      @Nullable UUID entity,
      @Nullable UUID hereExhibit,
      @Nullable UUID thereExhibit,
      Strength strength,
      Strength pointerStrength,
      CopiedSides copies,
      @Nullable Overlap overlap) {

    static Wanted identifier(
        UUID caseId,
        UUID otherCaseId,
        IdentifierKind kind,
        UUID entity,
        Strength strength,
        Strength pointerStrength,
        CopiedSides copies) {
      return new Wanted(
          caseId,
          otherCaseId,
          kind.code(),
          entity,
          null,
          null,
          strength,
          pointerStrength,
          copies,
          null);
    }

    static Wanted sharedContacts(
        UUID caseId,
        UUID otherCaseId,
        UUID here,
        UUID there,
        Strength strength,
        CopiedSides copies,
        Overlap overlap) {
      return new Wanted(
          caseId,
          otherCaseId,
          SHARED_CONTACTS,
          null,
          here,
          there,
          strength,
          StrengthRule.ofSharedContactsPointer(),
          copies,
          overlap);
    }

    Wanted fromTheOtherSide() {
      return new Wanted(
          otherCaseId,
          caseId,
          kind,
          entity,
          thereExhibit,
          hereExhibit,
          strength,
          pointerStrength,
          copies,
          overlap);
    }
  }

  private final ConnectionFacts feed;
  private final Clock clock;

  public KnownConnections(ConnectionFacts feed, Clock clock) {
    this.feed = feed;
    this.clock = clock;
  }

  // Kinds are matched by plain equality of what they have: "is not distinct from" over all of it
  // would compare every connection of two cases with every other one.
  private static final String SAME_IDENTIFIER =
      "(w.case_id, w.other_case_id, w.entity_id) = (k.case_id, k.other_case_id, k.entity_id)";
  private static final String SAME_EXHIBITS =
      """
      (w.case_id, w.other_case_id, w.here_exhibit, w.there_exhibit)
        = (k.case_id, k.other_case_id, k.here_exhibit, k.there_exhibit)
      """;

  /** Replaces the connections by the entities in the temporary table {@code touched}. */
  void setIdentifiers(Handle handle, List<Wanted> wanted) {
    stage(handle, wanted);
    withdraw(handle, SAME_IDENTIFIER, "k.entity_id in (select entity_id from touched)", null);
    record(handle, SAME_IDENTIFIER);
  }

  /** Replaces the connections by shared contacts of one exhibit. */
  void setSharedContacts(Handle handle, UUID exhibit, List<Wanted> wanted) {
    stage(handle, wanted);
    withdraw(
        handle,
        SAME_EXHIBITS,
        "(k.here_exhibit = :exhibit or k.there_exhibit = :exhibit)",
        exhibit);
    record(handle, SAME_EXHIBITS);
  }

  private void stage(Handle handle, List<Wanted> wanted) {
    handle.execute(
        """
        create temp table if not exists wanted (like connection including indexes)
        on commit delete rows
        """);
    handle.execute("truncate wanted");
    if (wanted.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into wanted (id, case_id, other_case_id, kind, entity_id, here_exhibit,
              there_exhibit, strength, pointer_strength, copies, shared, shared_of, examples,
              found_at)
            values (:id, :case, :other, :kind, :entity, :here, :there, :strength, :pointer, :copies,
              :shared, :of, :examples, :now)
            """);
    for (Wanted connection : wanted) {
      Overlap overlap = connection.overlap();
      batch
          .bind("id", ConnectionId.next())
          .bind("case", connection.caseId())
          .bind("other", connection.otherCaseId())
          .bind("kind", connection.kind())
          .bind("entity", connection.entity())
          .bind("here", connection.hereExhibit())
          .bind("there", connection.thereExhibit())
          .bind("strength", connection.strength().rank())
          .bind("pointer", connection.pointerStrength().rank())
          .bind("copies", connection.copies().code())
          .bind("shared", overlap == null ? null : overlap.shared())
          .bind("of", overlap == null ? null : overlap.of())
          .bind("examples", overlap == null ? null : overlap.examples().toArray(UUID[]::new))
          .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
          .add();
    }
    batch.execute();
    handle.execute("analyze wanted");
  }

  private void withdraw(Handle handle, String same, String scope, @Nullable UUID exhibit) {
    Query withdrawn =
        handle
            .createQuery(
                """
                delete from connection k
                where <scope> and not exists (select 1 from wanted w where <same>)
                returning k.id, k.case_id, k.other_case_id
                """)
            .define("scope", scope)
            .define("same", same);
    if (exhibit != null) {
      withdrawn.bind("exhibit", exhibit);
    }
    feed.withdrawn(
        handle,
        withdrawn
            .map(
                (row, context) ->
                    new ConnectionFacts.ConnectionWithdrawn(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getObject("other_case_id", UUID.class)))
            .list());
  }

  /** Stores what is wanted. What is new, or has another strength for anybody, is told. */
  private void record(Handle handle, String same) {
    handle
        .createUpdate(
            """
            update connection k set shared = w.shared, shared_of = w.shared_of,
              examples = w.examples, copies = w.copies
            from wanted w
            where <same> and (w.shared, w.shared_of, w.examples, w.copies)
              is distinct from (k.shared, k.shared_of, k.examples, k.copies)
            """)
        .define("same", same)
        .execute();
    List<UUID> told =
        handle
            .createQuery(
                """
                insert into connection select * from wanted
                on conflict (case_id, other_case_id, entity_id, here_exhibit, there_exhibit)
                do update set strength = excluded.strength,
                  pointer_strength = excluded.pointer_strength
                where (connection.strength, connection.pointer_strength)
                  <> (excluded.strength, excluded.pointer_strength)
                returning id
                """)
            .mapTo(UUID.class)
            .list();
    feed.found(handle, told);
  }
}
