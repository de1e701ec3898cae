package org.crosslight.evidence.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.custody.LastVerification;
import org.crosslight.evidence.custody.Verifications;
import org.crosslight.evidence.extraction.Extraction;
import org.crosslight.evidence.extraction.Extractions;
import org.crosslight.evidence.extraction.OriginalView;
import org.crosslight.evidence.item.ReadMarks;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.original.Originals;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Exhibits with everything that is shown beside them, as one officer sees it. */
@ApplicationScoped
public class ExhibitViews {

  private final Exhibits exhibits;
  private final Originals originals;
  private final Extractions extractions;
  private final ReadMarks marks;
  private final Verifications verifications;

  public ExhibitViews(
      Exhibits exhibits,
      Originals originals,
      Extractions extractions,
      ReadMarks marks,
      Verifications verifications) {
    this.exhibits = exhibits;
    this.originals = originals;
    this.extractions = extractions;
    this.marks = marks;
    this.verifications = verifications;
  }

  /** One exhibit. */
  ExhibitView of(Handle handle, Exhibit exhibit, String officer) {
    return view(
        exhibit,
        originals.ofExhibit(handle, exhibit.id()),
        extractions.ofExhibit(handle, exhibit.id()),
        marks.ofExhibit(handle, exhibit.id(), officer),
        verifications.ofExhibit(handle, exhibit.id()).orElse(null));
  }

  /** All exhibits of a case. */
  List<ExhibitView> ofCase(Handle handle, CaseId caseId, String officer) {
    List<Original> held = originals.ofCase(handle, caseId);
    List<Extraction> readings = extractions.ofCase(handle, caseId);
    Map<ExhibitId, ReadMarks.Unread> unread = marks.ofCase(handle, caseId, officer);
    Map<ExhibitId, LastVerification> verified = verifications.ofCase(handle, caseId);
    return exhibits.ofCase(handle, caseId).stream()
        .map(
            exhibit ->
                view(
                    exhibit,
                    held.stream().filter(one -> one.exhibitId().equals(exhibit.id())).toList(),
                    readings,
                    unread.getOrDefault(exhibit.id(), new ReadMarks.Unread(exhibit.id(), 0, 0)),
                    verified.get(exhibit.id())))
        .toList();
  }

  private static ExhibitView view(
      Exhibit exhibit,
      List<Original> held,
      List<Extraction> readings,
      ReadMarks.Unread unread,
      @Nullable LastVerification verification) {
    return new ExhibitView(
        exhibit.id(),
        exhibit.caseId(),
        exhibit.reference(),
        exhibit.description(),
        exhibit.deviceKind(),
        exhibit.seizedAt(),
        exhibit.seizedWhere(),
        exhibit.seizedBy(),
        exhibit.receivedAt(),
        exhibit.registeredBy(),
        exhibit.registeredAt(),
        held.stream().map(original -> OriginalView.of(original, readings)).toList(),
        unread.unread(),
        unread.items(),
        verification);
  }
}
