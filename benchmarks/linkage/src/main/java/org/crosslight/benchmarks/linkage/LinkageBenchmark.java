package org.crosslight.benchmarks.linkage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One command: {@code ./crosslight bench linkage [FOLDER THREADS SIZE…]}. For each size it
 * generates people, runs the kernel end to end, the kernel's scoring alone and the same model in
 * DuckDB, each in a process of its own, checks that both count the same patterns and prints
 * processor seconds. DuckDB is left out above the size given by {@code -Dduckdb.most=…}
 * (1,000,000).
 */
public final class LinkageBenchmark {
  private final Path folder;
  private final int threads;
  private final PrintStream out;

  private LinkageBenchmark(Path folder, int threads, PrintStream out) {
    this.folder = folder;
    this.threads = threads;
    this.out = out;
  }

  /** Runs the benchmark. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 0 && (args.length < 3 || args[0].startsWith("-"))) {
      System.err.println("Usage: LinkageBenchmark [FOLDER THREADS SIZE [SIZE …]]");
      System.exit(2);
    }
    List<String> asked = args.length == 0 ? usual() : List.of(args);
    Path folder = Path.of(asked.getFirst());
    Files.createDirectories(folder);
    LinkageBenchmark benchmark =
        new LinkageBenchmark(folder, Integer.parseInt(asked.get(1)), System.out);
    benchmark.out.println(
        "| records | pairs | kernel end to end CPU-s | wall s | peak MB | scoring CPU-s |"
            + " m pairs/CPU-s | m pairs/s | DuckDB end to end CPU-s | peak MB | scoring CPU-s | end to end × |"
            + " scoring × | patterns |");
    benchmark.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (String size : asked.subList(2, asked.size())) {
      benchmark.size(Integer.parseInt(size.replace("_", "")));
    }
  }

  /** All processors and the sizes that take a few minutes together. */
  private static List<String> usual() {
    return List.of(
        Path.of(System.getProperty("java.io.tmpdir"), "crosslight-linkage-benchmark").toString(),
        String.valueOf(Runtime.getRuntime().availableProcessors()),
        "10000",
        "100000",
        "1000000");
  }

  private void size(int records) throws IOException, InterruptedException {
    Path csv = folder.resolve("people-" + records + ".csv");
    if (!Files.exists(csv)) {
      PeopleGenerator.write(csv, records, 20_260_101);
    }
    Path model = folder.resolve("people.json");
    try (var in = LinkageBenchmark.class.getResourceAsStream("people.json")) {
      if (in == null) {
        throw new IllegalStateException("people.json is missing");
      }
      Files.write(model, in.readAllBytes());
    }
    Path results = folder.resolve("out-" + records);
    long before = System.nanoTime();
    List<String> command =
        java(
            "org.crosslight.kernel.command.LinkCommand",
            "--model",
            model.toString(),
            "--out",
            results.toString(),
            "--threads",
            String.valueOf(threads),
            "--progress",
            "none",
            csv.toString());
    int exit = run(command, folder.resolve("kernel.log"));
    double wall = (System.nanoTime() - before) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException("the kernel ended with " + exit + ": see " + folder);
    }
    String report = Files.readString(results.resolve("report.json"));
    double kernelCpu = number(report, "cpuSeconds");
    double kernelPeak = number(report, "peakMemoryBytes") / (1 << 20);
    String trained = results.resolve("trained.json").toString();
    String own = KernelRun.class.getName();
    run(java(own, csv.toString(), trained, folder.toString(), "" + threads), null);
    Map<String, Double> kernel = Figures.read(folder.resolve("kernel.txt"));
    double pairs = kernel.getOrDefault("pairs", 0.0);
    double scoring = kernel.getOrDefault("score.cpu", 0.0);
    out.printf(
        Locale.ROOT,
        "| %,d | %,.0f | %.1f | %.1f | %,.0f | %.1f | %.1f | %.1f |",
        records,
        pairs,
        kernelCpu,
        wall,
        kernelPeak,
        scoring,
        pairs / scoring / 1e6,
        pairs / kernel.getOrDefault("score.wall", 0.0) / 1e6);
    if (records > Integer.getInteger("duckdb.most", 1_000_000)) {
      out.println(" – | – | – | – | – | – |");
      return;
    }
    String duckDb = DuckDbRun.class.getName();
    run(java(duckDb, csv.toString(), trained, folder.toString(), "" + threads, "counts"), null);
    Map<String, Double> duck = Figures.read(folder.resolve("duckdb.txt"));
    boolean same =
        Files.mismatch(folder.resolve("kernel-patterns.txt"), folder.resolve("duckdb-patterns.txt"))
            < 0;
    double duckCpu = duck.getOrDefault("total.cpu", 0.0);
    double duckScoring = duck.getOrDefault("score.cpu", 0.0);
    out.printf(
        Locale.ROOT,
        " %.1f | %,.0f | %.1f | %.1f | %.1f | %s |%n",
        duckCpu,
        duck.getOrDefault("peak.mb", 0.0),
        duckScoring,
        duckCpu / kernelCpu,
        duckScoring / scoring,
        same ? "identical" : "DIFFERENT");
    if (!same) {
      System.exit(1);
    }
  }

  private static double number(String json, String field) {
    int at = json.indexOf("\"" + field + "\"");
    String rest = json.substring(json.indexOf(':', at) + 1);
    return Double.parseDouble(rest.substring(0, rest.indexOf('\n')).replace(",", "").strip());
  }

  private static List<String> java(String main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            System.getProperty("benchmark.heap", "-Xmx1200m"),
            System.getProperty("benchmark.collector", "-XX:+UseSerialGC"),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            main));
    command.addAll(List.of(args));
    return command;
  }

  private static int run(List<String> command, @org.jspecify.annotations.Nullable Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (log == null) {
      builder.inheritIO();
    } else {
      builder.redirectOutput(log.toFile());
    }
    return builder.start().waitFor();
  }
}
