package org.crosslight.linkage.connection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.linkage.mention.IdentifierKind;
import org.crosslight.linkage.mention.Labels;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Tells case-service of connections. What is told may come before members of the case concerned, so
 * it holds nothing of the other case but that it exists and whose it is, and beside the strength
 * for everybody the one for members of both cases, whom case-service tells apart.
 */
@ApplicationScoped
public class ConnectionFacts {
  private static final String FOUND = "org.crosslight.linkage.connection-found";
  private static final String WITHDRAWN = "org.crosslight.linkage.connection-withdrawn";

  /**
   * The fact that a case has something in common with another.
   *
   * @param otherForce the force that owns the other case, if it is known here yet
   * @param entityLabel the identifier, which the case itself holds as well
   * @param strength as whoever is not a member of the other case may know it
   * @param memberStrength as members of both cases read it, and nobody else may; facts published
   *     before it was told lack it
   */
  @Schema(extensions = @Extension(name = "x-fact", value = FOUND))
  record ConnectionFound(
      UUID connectionId,
      UUID caseId,
      UUID otherCaseId,
      boolean sameForce,
      @Nullable String otherForce,
      String entityKind,
      String entityLabel,
      Strength strength,
      @Nullable Strength memberStrength,
      String summary) {}

  /** The fact that a connection no longer holds. */
  @Schema(extensions = @Extension(name = "x-fact", value = WITHDRAWN))
  record ConnectionWithdrawn(UUID connectionId, UUID caseId, UUID otherCaseId) {}

  private final Outbox outbox;
  private final Labels labels;

  public ConnectionFacts(Outbox outbox, Labels labels) {
    this.outbox = outbox;
    this.labels = labels;
  }

  void found(Handle handle, List<UUID> connections) {
    if (connections.isEmpty()) {
      return;
    }
    List<FeedEvent> facts =
        handle
            .createQuery(
                """
                select k.id, k.case_id, k.other_case_id, k.kind, k.strength, k.pointer_strength,
                  e.normalised,
                  mine.force as force, other.force as other_force,
                  (select max(x.exhibit_reference) from source_extraction x
                    where x.exhibit_id = k.here_exhibit) as exhibit_reference
                from connection k
                left join entity e on e.id = k.entity_id
                left join access_case mine on mine.case_id = k.case_id
                left join access_case other on other.case_id = k.other_case_id
                where k.id = any(:ids) order by k.id
                """)
            .bind("ids", connections.toArray(UUID[]::new))
            .map((row, context) -> found(row))
            .map(found -> new FeedEvent(FOUND, found.connectionId().toString(), found))
            .list();
    outbox.append(handle, facts);
  }

  void withdrawn(Handle handle, List<ConnectionWithdrawn> withdrawn) {
    outbox.append(
        handle,
        withdrawn.stream()
            .map(gone -> new FeedEvent(WITHDRAWN, gone.connectionId().toString(), gone))
            .toList());
  }

  private ConnectionFound found(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    String otherForce = row.getString("other_force");
    boolean sameForce = otherForce != null && otherForce.equals(row.getString("force"));
    boolean contacts = kind.equals(KnownConnections.SHARED_CONTACTS);
    String reference = row.getString("exhibit_reference");
    String label =
        contacts
            ? "Contacts of exhibit " + reference
            : labels.of(Coded.of(IdentifierKind.class, kind), row.getString("normalised"));
    String where =
        otherForce == null || row.getString("force") == null
            ? "another case."
            : sameForce ? "another case of this force." : "a case of another force.";
    String summary =
        contacts
            ? "Several contacts of exhibit %s are also in an exhibit of %s"
                .formatted(reference, where)
            : "The %s %s is also in %s"
                .formatted(Coded.of(IdentifierKind.class, kind).words(), label, where);
    return new ConnectionFound(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getObject("other_case_id", UUID.class),
        sameForce,
        otherForce,
        kind,
        label,
        Strength.ofRank(row.getInt("pointer_strength")),
        Strength.ofRank(row.getInt("strength")),
        summary);
  }
}
