package org.crosslight.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.database.Database;
import org.crosslight.translation.TranslationServiceTest;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.language.Language;
import org.crosslight.translation.rendition.Rendition;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TranslationServiceTest
class TranslationMemoryTest {

  private static final Rendition.Way WAY = new Rendition.Way("apertium", "1", "spa-eng");

  @Inject TranslationMemory memory;
  @Inject Database database;

  @Test
  void whatIsRememberedIsFoundByItsDigestHoweverMuchThereIs() {
    List<SegmentKey> few = List.of(key("Frase número 1"), key("Frase número 2"));

    List<String> plan =
        database.asSystem(
            handle -> {
              handle.execute("set local enable_seqscan = off");
              return TranslationMemory.query(handle, "explain " + TranslationMemory.FIND, few)
                  .mapTo(String.class)
                  .list();
            });

    assertThat(plan).anyMatch(line -> line.contains("Index Cond: ((text_hash = w.hash)"));
  }

  @Test
  void onlyWhatIsRememberedIsFound() {
    SegmentKey known = key("El coche es rojo");
    SegmentKey unknown = key("El coche es verde");
    database.doAsSystem(
        handle -> memory.remember(handle, Map.of(known, rendition("The car is red"))));

    Map<SegmentKey, Segment> found =
        database.asSystem(handle -> memory.find(handle, List.of(known, unknown)));

    assertThat(found).containsOnlyKeys(known);
    assertThat(found.values())
        .extracting(segment -> segment.rendition().english())
        .containsExactly("The car is red");
  }

  private static SegmentKey key(String text) {
    return SegmentKey.of(new Language("spa"), text, WAY);
  }

  private static Rendition rendition(String english) {
    return new Rendition(Tier.GIST, english, null, WAY, 0.0, List.of());
  }
}
