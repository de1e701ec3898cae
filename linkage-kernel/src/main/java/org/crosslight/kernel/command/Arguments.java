package org.crosslight.kernel.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosslight.kernel.model.Suggestion;
import org.jspecify.annotations.Nullable;

/** What the command was asked to do. */
record Arguments(
    @Nullable Path model,
    Path out,
    List<Path> files,
    @Nullable String labels,
    boolean trainOnly,
    @Nullable Path predictOnly,
    @Nullable Double threshold,
    int threads,
    @Nullable Long seed,
    long memoryBytes,
    boolean parquet,
    String progress) {
  static final String USAGE =
      """
      Usage: crosslight link --model MODEL.json --out FOLDER FILE [FILE …] [options]

      Finds records that are the same person or thing, in one file or across several,
      and explains every decision. Files are CSV (any delimiter, UTF-8 or Latin-1) or Parquet.

        --model FILE          the model: what to compare and how (docs/linkage-model.md)
        --out FOLDER          where results go: pairs, clusters, trained.json, report.json, report.html
        --labels COLUMN|FILE  the truth, if known: a column of the data, or a file with the columns
                              id,cluster or id_l,id_r; adds an evaluation to the report. A record
                              without a label is unknown; id_l,id_r lists every true pair there is
        --train-only          learn the probabilities, write trained.json and stop
        --predict-only FILE   use a trained.json instead of learning. With --model beside it, the
                              comparisons must be the same, and all but m, u and the prior is taken
                              from --model: blocking, thresholds, clusters, columns; the prior too
                              if --model states "priorMatch"
        --threshold P         join records from this match probability on (0 to 1)
        --threads N           how many threads to use (all processors)
        --seed N              where random numbers start (the model's seed)
        --memory SIZE         memory for the whole run, such as 500m or 2g (half of the
                              machine's); records must fit, pairs beyond an eighth go to disk
        --format csv|parquet  how pairs and clusters are written (csv)
        --progress KIND       auto, terminal, plain or none (auto)

      Exit codes: 0 done; 1 internal error; 2 arguments or model wrong; 3 data wrong;
      4 done, but read the warnings first: the result would mislead; 5 could not write.
      """;

  private static final long LEAST_MEMORY = 256 << 20;

  private static final List<String> WITH_VALUE =
      List.of(
          "--model",
          "--out",
          "--labels",
          "--predict-only",
          "--threshold",
          "--threads",
          "--seed",
          "--memory",
          "--format",
          "--progress");

  static Arguments parse(String[] given) {
    Map<String, String> values = new LinkedHashMap<>();
    List<Path> files = new ArrayList<>();
    boolean trainOnly = false;
    for (int i = 0; i < given.length; i++) {
      String argument = given[i];
      int equals = argument.indexOf('=');
      String name = equals > 0 ? argument.substring(0, equals) : argument;
      if (argument.equals("--train-only")) {
        trainOnly = true;
      } else if (WITH_VALUE.contains(name)) {
        if (equals < 0 && i + 1 >= given.length) {
          throw new WrongArguments(name + " needs a value", "see --help");
        }
        String value = equals > 0 ? argument.substring(equals + 1) : given[++i];
        if (values.put(name, value) != null) {
          throw new WrongArguments(name + " is given twice", "give it once");
        }
      } else if (argument.startsWith("--")) {
        List<String> known = new ArrayList<>(WITH_VALUE);
        known.add("--train-only");
        known.add("--help");
        throw new WrongArguments(
            "there is no option " + name, Suggestion.forWord(name, known) + "; see --help");
      } else {
        files.add(Path.of(argument));
      }
    }
    return checked(values, files, trainOnly);
  }

  private static Arguments checked(
      Map<String, String> values, List<Path> files, boolean trainOnly) {
    String predictOnly = values.get("--predict-only");
    if (trainOnly && predictOnly != null) {
      throw new WrongArguments(
          "--train-only and --predict-only exclude each other", "leave one of them out");
    }
    if (!values.containsKey("--model") && predictOnly == null) {
      throw new WrongArguments("--model is missing", "name the model file; see --help");
    }
    if (files.isEmpty()) {
      throw new WrongArguments("no file to link is given", "name at least one CSV or Parquet file");
    }
    String out = values.get("--out");
    if (out == null) {
      throw new WrongArguments("--out is missing", "name a folder for the results");
    }
    String format = choice(values, "--format", List.of("csv", "parquet"));
    return new Arguments(
        path(values.get("--model")),
        Path.of(out),
        files,
        values.get("--labels"),
        trainOnly,
        path(predictOnly),
        values.containsKey("--threshold") ? probability(values.get("--threshold")) : null,
        (int)
            whole(
                "--threads",
                values.getOrDefault(
                    "--threads", String.valueOf(Runtime.getRuntime().availableProcessors())),
                1,
                1024),
        values.containsKey("--seed")
            ? Long.valueOf(whole("--seed", values.get("--seed"), 0, 1L << 53))
            : null,
        values.containsKey("--memory")
            ? Math.min(memory(values.get("--memory")), Runtime.getRuntime().maxMemory())
            : Runtime.getRuntime().maxMemory(),
        format.equals("parquet"),
        choice(values, "--progress", List.of("auto", "terminal", "plain", "none")));
  }

  /** The files that no result may take the place of; a trained model stays what it is anyway. */
  List<Path> filesRead() {
    List<Path> read = new ArrayList<>(files);
    if (model != null) {
      read.add(model);
    }
    if (labels != null && Files.isRegularFile(Path.of(labels))) {
      read.add(Path.of(labels));
    }
    return read;
  }

  private static @Nullable Path path(@Nullable String text) {
    return text == null ? null : Path.of(text);
  }

  private static String choice(Map<String, String> values, String option, List<String> known) {
    String value = values.getOrDefault(option, known.getFirst());
    if (!known.contains(value)) {
      throw new WrongArguments(
          option + " cannot be \"" + value + "\"", Suggestion.forWord(value, known));
    }
    return value;
  }

  private static Double probability(@Nullable String text) {
    try {
      double number = Double.parseDouble(String.valueOf(text));
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers out of range
    }
    throw new WrongArguments(
        "--threshold cannot be \"" + text + "\"", "write a probability from 0 to 1, such as 0.9");
  }

  private static long whole(String option, @Nullable String text, long least, long most) {
    try {
      long number = Long.parseLong(String.valueOf(text));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers out of range
    }
    throw new WrongArguments(
        option + " cannot be \"" + text + "\"",
        "write a whole number from " + least + " to " + most);
  }

  private static long memory(@Nullable String text) {
    String size = String.valueOf(text).toLowerCase(Locale.ROOT).strip();
    int shift = size.endsWith("g") ? 30 : size.endsWith("m") ? 20 : 0;
    String digits = shift == 0 ? "" : size.substring(0, size.length() - 1);
    try {
      long bytes = Math.multiplyExact(Long.parseLong(digits), 1L << shift);
      if (bytes >= LEAST_MEMORY) {
        return bytes;
      }
    } catch (NumberFormatException | ArithmeticException e) {
      // told below, together with sizes that are too small
    }
    throw new WrongArguments(
        "--memory cannot be \"" + text + "\"", "write a size of at least 256m, such as 500m or 2g");
  }
}
