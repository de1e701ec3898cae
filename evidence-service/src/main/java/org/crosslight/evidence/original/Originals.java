package org.crosslight.evidence.original;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.evidence.store.StoredObject;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.OriginalId;
import org.jdbi.v3.core.Handle;

/**
 * All originals. They are added and never deleted; nothing of them changes but that they were
 * locked.
 */
@ApplicationScoped
public class Originals {

  /** Notes an original whose bytes are in the store. */
  public void add(Handle handle, Original original) {
    handle
        .createUpdate(
            """
            insert into original (id, exhibit_id, case_id, file_name, size, sha256, sha512,
              media_type, received_at, received_by, state, write_once, bucket, object_key,
              object_version)
            values (:id, :exhibitId, :caseId, :fileName, :size, :sha256, :sha512, :mediaType,
              :receivedAt, :receivedBy, :stateLabel, :writeOnce, :bucket, :key, :version)
            """)
        .bindMethods(original)
        .bind("stateLabel", original.state().code())
        .bind("bucket", original.object().bucket())
        .bind("key", original.object().key())
        .bind("version", original.object().version())
        .execute();
  }

  public Optional<Original> find(Handle handle, OriginalId id) {
    return handle
        .createQuery("select * from original where id = :id")
        .bind("id", id)
        .map((row, context) -> original(row))
        .findOne();
  }

  /** What officers call an original: the exhibit's reference and the file's name. */
  public String nameOf(Handle handle, OriginalId id) {
    return handle
        .createQuery(
            """
            select e.reference || ', ' || o.file_name
            from original o join exhibit e on e.id = o.exhibit_id where o.id = :id
            """)
        .bind("id", id)
        .mapTo(String.class)
        .one();
  }

  /** Finds an original and holds it until the transaction ends. */
  public Optional<Original> hold(Handle handle, OriginalId id) {
    return handle
        .createQuery("select * from original where id = :id for no key update")
        .bind("id", id)
        .map((row, context) -> original(row))
        .findOne();
  }

  /** What is held of an exhibit, in order of arrival. */
  public List<Original> ofExhibit(Handle handle, ExhibitId exhibit) {
    return handle
        .createQuery("select * from original where exhibit_id = :exhibit order by received_at, id")
        .bind("exhibit", exhibit)
        .map((row, context) -> original(row))
        .list();
  }

  /** What is held of all exhibits of a case, in order of arrival. */
  public List<Original> ofCase(Handle handle, CaseId caseId) {
    return handle
        .createQuery("select * from original where case_id = :case order by received_at, id")
        .bind("case", caseId)
        .map((row, context) -> original(row))
        .list();
  }

  /** The original of an exhibit that is held with these very bytes, if there is one. */
  public Optional<Original> held(Handle handle, ExhibitId exhibit, String sha256) {
    return handle
        .createQuery(
            """
            select * from original
            where exhibit_id = :exhibit and sha256 = :sha256 and state = 'held'
            """)
        .bind("exhibit", exhibit)
        .bind("sha256", sha256)
        .map((row, context) -> original(row))
        .findOne();
  }

  /** Originals that could be locked and have not been, the oldest first. */
  List<Original> unlocked(Handle handle, int most) {
    return handle
        .createQuery(
            """
            select * from original where not write_once and object_version is not null
            order by received_at limit :most
            """)
        .bind("most", most)
        .map((row, context) -> original(row))
        .list();
  }

  /** Notes that an original is locked; false when that was known. */
  boolean locked(Handle handle, OriginalId id) {
    return handle
            .createUpdate("update original set write_once = true where id = :id and not write_once")
            .bind("id", id)
            .execute()
        == 1;
  }

  private static Original original(ResultSet row) throws SQLException {
    return new Original(
        new OriginalId(row.getObject("id", UUID.class)),
        new ExhibitId(row.getObject("exhibit_id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("file_name"),
        row.getLong("size"),
        row.getString("sha256"),
        row.getString("sha512"),
        row.getString("media_type"),
        row.getTimestamp("received_at").toInstant(),
        row.getString("received_by"),
        OriginalState.stored(row.getString("state")),
        row.getBoolean("write_once"),
        new StoredObject(
            row.getString("bucket"), row.getString("object_key"), row.getString("object_version")));
  }
}
