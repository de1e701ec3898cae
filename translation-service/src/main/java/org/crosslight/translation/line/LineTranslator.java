package org.crosslight.translation.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.translation.language.Identification;
import org.crosslight.translation.language.IdentifiedBy;
import org.crosslight.translation.language.Language;
import org.crosslight.translation.language.LanguageDetection;
import org.crosslight.translation.language.LanguageEvidence;
import org.crosslight.translation.rendition.Rendition;
import org.crosslight.translation.rendition.Translator;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines that belong to no item into English. Neither stores them nor looks into the memory, so
 * that nobody learns from an answer what is on other people's devices.
 */
@ApplicationScoped
public class LineTranslator {

  private final LanguageDetection detection;
  private final Translator translator;

  public LineTranslator(LanguageDetection detection, Translator translator) {
    this.detection = detection;
    this.translator = translator;
  }

  /** A line, and its language where that is known. */
  public record Line(String text, @Nullable Language language) {}

  /** A line's language and what came out for it. */
  public record Done(Identification identification, Rendition rendition) {}

  /** Translates lines, in order. */
  public List<Done> translate(List<Line> lines) throws InterruptedException {
    List<LanguageEvidence> evidence =
        detection
            .identifier()
            .read(lines.stream().map(line -> line.language() == null ? line.text() : "").toList());
    List<Identification> identifications = new ArrayList<>(lines.size());
    List<Translator.TextIn> texts = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Language given = lines.get(i).language();
      Identification identification =
          given == null
              ? evidence.get(i).alone()
              : new Identification(given, 1, IdentifiedBy.SCRIPT);
      identifications.add(identification);
      texts.add(new Translator.TextIn(identification.language(), lines.get(i).text()));
    }
    List<Rendition> renditions = translator.translateAll(texts);
    List<Done> done = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Identification identification = identifications.get(i);
      done.add(
          new Done(
              identification,
              renditions.get(i).withLanguageConfidence(identification.confidence())));
    }
    return done;
  }
}
