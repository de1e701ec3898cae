package org.crosslight.kit.testing;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * A module in which somebody followed a {@link Recipe}: the recipe's files compiled over those that
 * are there, its tests and the module's own run on them.
 */
public final class FollowedRecipe implements AutoCloseable {

  private final ModuleClasses classes;

  private FollowedRecipe(ModuleClasses classes) {
    this.classes = classes;
  }

  /**
   * Follows the recipe in the module whose tests are running.
   *
   * @param packages the beginning of its packages' names, such as {@code org.crosslight.linkage.}
   * @param folder for what is made; empty
   */
  public static FollowedRecipe of(Recipe recipe, String packages, Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Recipe.Followed file : recipe.followed()) {
      Path source = folder.resolve(file.path());
      Files.createDirectories(source.getParent());
      Files.writeString(source, file.text());
      sources.add(source);
    }
    Path compiled = Files.createDirectory(folder.resolve("classes"));
    compile(sources, compiled);
    return new FollowedRecipe(
        new ModuleClasses(
            packages,
            List.of(compiled, Path.of("target/test-classes"), Path.of("target/classes"))));
  }

  private static void compile(List<Path> sources, Path into) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.UK, null)) {
      boolean compiles =
          compiler
              .getTask(
                  null,
                  files,
                  said,
                  List.of(
                      "-d",
                      into.toString(),
                      "-cp",
                      classPath(),
                      "-parameters",
                      "-proc:none",
                      "-Xlint:all,-classfile,-processing",
                      "-Werror"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiles) {
        throw new AssertionError(
            said.getDiagnostics().stream()
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n", "The recipe does not compile:\n", "")));
      }
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Runs those test classes, by their full names. */
  public TestExecutionSummary run(String... tests) throws ClassNotFoundException {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request().enableImplicitConfigurationParameters(false);
    for (String test : tests) {
      request.selectors(DiscoverySelectors.selectClass(classes.loadClass(test)));
    }
    return run(request.build());
  }

  /** Jupiter alone: what else listens in this process serves the tests around this one. */
  private TestExecutionSummary run(LauncherDiscoveryRequest request) {
    Launcher launcher =
        LauncherFactory.create(
            LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classes);
    try {
      launcher.execute(request, summary);
    } finally {
      thread.setContextClassLoader(before);
    }
    return summary.getSummary();
  }

  /** What went wrong in a run, a line for each test. */
  public static List<String> failures(TestExecutionSummary summary) {
    return summary.getFailures().stream()
        .map(
            failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
        .toList();
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }

  /** The module's classes anew, those of the recipe before those that are there. */
  private static final class ModuleClasses extends URLClassLoader {
    private final String packages;

    ModuleClasses(String packages, List<Path> folders) throws MalformedURLException {
      super("recipe", urls(folders), FollowedRecipe.class.getClassLoader());
      this.packages = packages;
    }

    private static URL[] urls(List<Path> folders) throws MalformedURLException {
      URL[] urls = new URL[folders.size()];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = new File(folders.get(i).toString()).toURI().toURL();
      }
      return urls;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(packages)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
