package org.crosslight.evidence.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.extraction.Extraction;
import org.crosslight.evidence.extraction.Extractions;
import org.crosslight.evidence.extraction.OriginalView;
import org.crosslight.evidence.item.ReadMarks;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.original.Originals;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.jdbi.v3.core.Handle;

/** Exhibits with everything that is shown beside them, as one officer sees it. */
@ApplicationScoped
public class ExhibitViews {

  private final Exhibits exhibits;
  private final Originals originals;
  private final Extractions extractions;
  private final ReadMarks marks;

  public ExhibitViews(
      Exhibits exhibits, Originals originals, Extractions extractions, ReadMarks marks) {
    this.exhibits = exhibits;
    this.originals = originals;
    this.extractions = extractions;
    this.marks = marks;
  }

  /** One exhibit. */
  ExhibitView of(Handle handle, Exhibit exhibit, String officer) {
    return view(
        exhibit,
        originals.ofExhibit(handle, exhibit.id()),
        extractions.ofExhibit(handle, exhibit.id()),
        marks.ofExhibit(handle, exhibit.id(), officer));
  }

  /** All exhibits of a case. */
  List<ExhibitView> ofCase(Handle handle, CaseId caseId, String officer) {
    List<Original> held = originals.ofCase(handle, caseId);
    List<Extraction> readings = extractions.ofCase(handle, caseId);
    Map<ExhibitId, ReadMarks.Unread> unread = marks.ofCase(handle, caseId, officer);
    return exhibits.ofCase(handle, caseId).stream()
        .map(
            exhibit ->
                view(
                    exhibit,
                    held.stream().filter(one -> one.exhibitId().equals(exhibit.id())).toList(),
                    readings,
                    unread.getOrDefault(exhibit.id(), new ReadMarks.Unread(exhibit.id(), 0, 0))))
        .toList();
  }

  private static ExhibitView view(
      Exhibit exhibit, List<Original> held, List<Extraction> readings, ReadMarks.Unread unread) {
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
        unread.items());
  }
}
