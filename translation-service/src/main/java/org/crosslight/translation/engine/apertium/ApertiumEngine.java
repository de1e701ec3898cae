package org.crosslight.translation.engine.apertium;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crosslight.translation.engine.EngineAnswer;
import org.crosslight.translation.engine.EngineRoute;
import org.crosslight.translation.engine.TranslationEngine;
import org.crosslight.translation.language.Language;
import org.jboss.logging.Logger;

/**
 * Apertium, run as long-lived pipelines.
 *
 * <p>What is installed is found out once, when the engine is made.
 */
public final class ApertiumEngine implements TranslationEngine, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ApertiumEngine.class);
  private static final String NAME = "apertium";

  private final Map<Language, ApertiumRoute> chains = new LinkedHashMap<>();
  private final Map<Language, EngineRoute> routes = new LinkedHashMap<>();
  private final Map<String, Stage> runners = new ConcurrentHashMap<>();
  private final Map<String, DiacriticRestoration> restorations = new LinkedHashMap<>();
  private final TemporaryDirectory work = new TemporaryDirectory("crosslight-apertium-");
  private final ScheduledExecutorService inspector =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("apertium-inspector").daemon(true).factory());

  public ApertiumEngine(ApertiumConfig config) {
    InstalledPackages packages = InstalledPackages.find();
    for (ApertiumRoute chain : ApertiumRoute.ALL) {
      List<Optional<ModeFile>> modes =
          chain.modes().stream().map(mode -> ModeFile.installed(config.modes(), mode)).toList();
      boolean installed = modes.stream().allMatch(Optional::isPresent);
      modes.stream()
          .flatMap(Optional::stream)
          .forEach(mode -> runners.computeIfAbsent(mode.name(), name -> Stage.of(mode, config)));
      if (installed) {
        restoreDiacritics(chain.language(), modes.getFirst().orElseThrow(), config);
      }
      chains.put(chain.language(), chain);
      routes.put(
          chain.language(),
          new EngineRoute(
              NAME,
              installed ? version(chain, packages) : "",
              chain.language(),
              chain.label(),
              chain.tier(),
              installed,
              installed ? null : chain.missing()));
    }
    var _ = inspector.scheduleWithFixedDelay(this::inspect, 500, 500, TimeUnit.MILLISECONDS);
  }

  /** Languages that share a mode share their letters, too. */
  private void restoreDiacritics(Language language, ModeFile mode, ApertiumConfig config) {
    Optional<Diacritics> diacritics = Diacritics.of(language);
    if (diacritics.isEmpty() || restorations.containsKey(mode.name())) {
      return;
    }
    try {
      DiacriticRestoration.into(mode, diacritics.get(), work.file(mode.name() + ".rcx"), config)
          .ifPresent(restoration -> restorations.put(mode.name(), restoration));
    } catch (IOException e) {
      LOG.warnf("Diacritics left out in %s are not restored: %s", language.name(), e.toString());
    }
  }

  private String version(ApertiumRoute chain, InstalledPackages packages) {
    String version = packages.version(chain.packages());
    DiacriticRestoration restoration = restorations.get(chain.modes().getFirst());
    if (restoration != null) {
      version += ", diacritics " + Diacritics.EDITION;
    }
    // Texts that went through one tagger after the other came out differently.
    boolean anew =
        chain.modes().stream().anyMatch(mode -> runner(mode) instanceof TaggedAnew)
            || (restoration != null && restoration.runner() instanceof TaggedAnew);
    return anew ? version + ", each text tagged anew" : version;
  }

  private Stream<Stage> allRunners() {
    return Stream.concat(
        runners.values().stream(),
        restorations.values().stream().flatMap(DiacriticRestoration::runners));
  }

  private void inspect() {
    long now = System.nanoTime();
    allRunners().forEach(runner -> runner.inspect(now));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<EngineRoute> routes() {
    return List.copyOf(routes.values());
  }

  @Override
  public Optional<EngineRoute> routeFrom(Language language) {
    return Optional.ofNullable(routes.get(language)).filter(EngineRoute::installed);
  }

  @Override
  public List<EngineAnswer> translate(EngineRoute route, List<String> texts)
      throws InterruptedException {
    ApertiumRoute chain = chains.get(route.language());
    if (chain == null || !route.installed()) {
      throw new IllegalArgumentException("no such route: " + route.label());
    }
    List<TextInPieces> wholes =
        texts.stream().map(text -> TextInPieces.of(prepared(text, route.language()))).toList();
    List<PieceInWork> pieces = new ArrayList<>();
    for (TextInPieces whole : wholes) {
      whole.pieces().forEach(piece -> pieces.add(new PieceInWork(MaskedText.of(piece))));
    }
    DiacriticRestoration restoration = restorations.get(chain.modes().getFirst());
    if (restoration != null) {
      restore(restoration, pieces);
    }
    for (String mode : chain.modes()) {
      boolean first = mode.equals(chain.modes().getFirst());
      List<PieceInWork> open = pieces.stream().filter(PieceInWork::isOpen).toList();
      if (first && restoration != null) {
        pass(restoration.runner(), open.stream().filter(PieceInWork::isRestored).toList());
        open = open.stream().filter(piece -> !piece.isRestored()).toList();
      }
      pass(runner(mode), open);
    }
    List<EngineAnswer> answers = new ArrayList<>(texts.size());
    int next = 0;
    for (TextInPieces whole : wholes) {
      List<PieceInWork> own = pieces.subList(next, next + whole.pieces().size());
      next += whole.pieces().size();
      answers.add(PieceInWork.join(whole, own));
    }
    return answers;
  }

  private static String prepared(String text, Language language) {
    return language.isSerboCroatian() ? SerbianCyrillic.toLatin(text) : text;
  }

  private Stage runner(String mode) {
    Stage runner = runners.get(mode);
    if (runner == null) {
      throw new IllegalStateException("mode not installed: " + mode);
    }
    return runner;
  }

  private static void restore(DiacriticRestoration restoration, List<PieceInWork> pieces)
      throws InterruptedException {
    List<PieceInWork> open = pieces.stream().filter(PieceInWork::isOpen).toList();
    List<DiacriticRestoration.Restored> restored =
        restoration.look(open.stream().map(PieceInWork::source).toList());
    for (int i = 0; i < open.size(); i++) {
      open.get(i).restore(restored.get(i));
    }
  }

  private static void pass(Stage runner, List<PieceInWork> open) throws InterruptedException {
    List<Stage.Passed> passed = runner.run(open.stream().map(PieceInWork::stream).toList());
    for (int i = 0; i < open.size(); i++) {
      open.get(i).take(passed.get(i));
    }
  }

  /** Process ids of all programs running now. */
  List<Long> pids() {
    return allRunners().flatMap(Stage::running).toList();
  }

  @Override
  public void close() {
    inspector.shutdownNow();
    allRunners().forEach(Stage::close);
    work.close();
  }
}
