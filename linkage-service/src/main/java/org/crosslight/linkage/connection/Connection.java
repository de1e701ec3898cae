package org.crosslight.linkage.connection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.linkage.citation.Citation;
import org.crosslight.linkage.entity.Entity;
import org.crosslight.linkage.mention.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * What a case has in common with another, as far as the caller may know it.
 *
 * @param entity the identifier; for shared contacts, what they have in common in words
 * @param strength made of both cases for members of both, of this case and the kind for others
 * @param otherCase the other case, if the caller is a member of it
 * @param pointer whom to ask, if the caller is not
 * @param hereCount how many mentions, or shared contacts, this case has; copies of one file count
 *     once
 * @param thereCount the same of the other case, if the caller is a member of it
 * @param sharedContacts more of a connection by shared contacts; null for others
 */
public record Connection(
    ConnectionId id,
    CaseId caseId,
    Entity entity,
    Strength strength,
    String why,
    String whyMightBeWrong,
    String whatWouldSettleIt,
    @Nullable OtherCase otherCase,
    @Nullable Pointer pointer,
    List<Citation> hereCitations,
    List<Citation> thereCitations,
    long hereCount,
    @Nullable Long thereCount,
    Instant foundAt,
    @Nullable SharedContacts sharedContacts) {

  public Connection {
    hereCitations = List.copyOf(hereCitations);
    thereCitations = List.copyOf(thereCitations);
  }

  /** A case the caller is a member of as well. */
  public record OtherCase(
      CaseId caseId, String reference, String title, String status, String force) {}

  /** That something exists, and whom to ask: all that is shown of a case the caller is not in. */
  public record Pointer(String force, String forceName, String contact) {}

  /**
   * Two exhibits that share contacts.
   *
   * @param thereExhibit reference of the other exhibit, if the caller may see it
   * @param count how many, if the caller may see both exhibits
   * @param examples up to five of them, if the caller may see both exhibits
   */
  public record SharedContacts(
      UUID hereExhibitId,
      String hereExhibit,
      @Nullable UUID thereExhibitId,
      @Nullable String thereExhibit,
      @Nullable Integer count,
      List<EntityRef> examples) {

    public SharedContacts {
      examples = List.copyOf(examples);
    }
  }
}
