package org.crosslight.evidence.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.reader.Note;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.JobId;
import org.crosslight.kit.identity.OriginalId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One reading of an original, with its coverage receipt: rows in source = read + rejected.
 *
 * @param reader the reader asked for or recognised; {@code null} when none is known
 * @param notes what an officer should know about how the file was read
 * @param problem problem document of a partial or failed reading
 * @param itemsByKind kinds that did not occur are left out
 * @param parts the same for each part of the file; the first thousand are told apart
 * @param itemsDigest {@link ItemsDigest} of the items; {@code null} when there are none
 * @param itemsDigestVersion how that was taken
 * @param supersededBy the reading whose items stand instead of this one's
 */
public record Extraction(
    ExtractionId id,
    OriginalId originalId,
    ExhibitId exhibitId,
    CaseId caseId,
    @Nullable String reader,
    @Nullable String readerVersion,
    ExtractionState state,
    JobId jobId,
    String assumedZone,
    Map<String, String> mapping,
    long rowsInSource,
    long rowsRead,
    long rowsRejected,
    Map<String, Long> itemsByKind,
    List<ReceiptPart> parts,
    List<Note> notes,
    @Schema(type = SchemaType.OBJECT) @Nullable JsonNode problem,
    String requestedBy,
    Instant requestedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String itemsDigest,
    @Nullable Integer itemsDigestVersion,
    @Nullable ExtractionId supersededBy) {}
