package org.crosslight.evidence.extraction;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.process.Readers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which files can be read. */
@Path("/readers")
@Authenticated
@Tag(name = "Extractions")
public class ReadersResource {

  /**
   * One reader.
   *
   * @param name by which to ask for it
   * @param formats kinds of file it reads
   * @param extensions usual file name endings, without the dot
   */
  public record KnownReader(
      String name, String version, String title, List<String> formats, List<String> extensions) {}

  @GET
  @Operation(operationId = "listReaders", summary = "The readers there are")
  public List<KnownReader> list() {
    return Readers.all().list().stream()
        .map(Reader::format)
        .map(
            format ->
                new KnownReader(
                    format.name(),
                    format.version(),
                    format.title(),
                    format.extensions().stream().map(end -> end.toUpperCase(Locale.ROOT)).toList(),
                    format.extensions()))
        .toList();
  }
}
