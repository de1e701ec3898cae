package org.crosslight.translation.line;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.crosslight.translation.TranslationProblem;
import org.crosslight.translation.engine.EngineDown;
import org.crosslight.translation.language.Language;
import org.crosslight.translation.language.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A few lines, translated at once. */
@Path("/translate")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Lines")
public class TranslateResource {

  private static final Logger LOG = Logger.getLogger(TranslateResource.class);

  private final LineTranslator translator;

  public TranslateResource(LineTranslator translator) {
    this.translator = translator;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "translateLines",
      summary = "Put up to 200 lines into English; nothing is stored")
  public LineTranslation.Lines translate(@NotNull @Valid TranslateRequest request)
      throws InterruptedException {
    List<LineTranslator.Line> lines = new ArrayList<>();
    for (int i = 0; i < request.lines().size(); i++) {
      TranslateRequest.Line line = request.lines().get(i);
      lines.add(new LineTranslator.Line(line.text(), language(i + 1, line.language())));
    }
    List<LineTranslator.Done> done = translated(lines);
    List<LineTranslation> items = new ArrayList<>(done.size());
    for (int i = 0; i < done.size(); i++) {
      items.add(
          LineTranslation.of(
              i + 1, lines.get(i).text(), done.get(i).identification(), done.get(i).rendition()));
    }
    return new LineTranslation.Lines(items);
  }

  private List<LineTranslator.Done> translated(List<LineTranslator.Line> lines)
      throws InterruptedException {
    try {
      return translator.translate(lines);
    } catch (EngineDown down) {
      LOG.warn(down.getMessage());
      throw Problem.of(CommonProblem.UNAVAILABLE)
          .detail("A translation engine does not work at present. Try again in a few minutes.")
          .build();
    }
  }

  private static @Nullable Language language(int line, @Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    return Languages.meantBy(code)
        .orElseThrow(
            () ->
                Problem.of(TranslationProblem.UNKNOWN_LANGUAGE)
                    .detail(
                        ("Line %d: use an ISO 639-3 code as GET /engines lists them, or leave the"
                                + " language out.")
                            .formatted(line))
                    .with("line", line)
                    .build());
  }
}
