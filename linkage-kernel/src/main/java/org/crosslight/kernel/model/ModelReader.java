package org.crosslight.kernel.model;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosslight.kernel.model.JsonValue.JsonObject;

/** Reads a model strictly, collecting every fault before giving up. */
final class ModelReader {
  private static final List<String> KNOWN =
      List.of(
          "$schema",
          "name",
          "description",
          "mode",
          "idColumn",
          "columns",
          "comparisons",
          "blocking",
          "training",
          "thresholds",
          "clusters",
          "trained");

  private ModelReader() {}

  static Model read(Path file) {
    try {
      return parse(Files.readString(file), String.valueOf(file.getFileName()));
    } catch (NoSuchFileException e) {
      throw unreadable(file, "there is no such file", "check the path after --model");
    } catch (MalformedInputException e) {
      throw unreadable(file, "the file is not UTF-8 text", "save the model as UTF-8");
    } catch (IOException e) {
      throw unreadable(file, "the file cannot be read (" + e.getMessage() + ")", "check the path");
    }
  }

  private static ModelProblem unreadable(Path file, String what, String fix) {
    return new ModelProblem(file.toString(), List.of(new ModelFault("(file)", 0, what, fix)));
  }

  static Model parse(String json, String name) {
    JsonValue value = JsonReading.read(json, name);
    Faults faults = new Faults(name);
    if (!(value instanceof JsonObject object)) {
      faults.add("(file)", value.line(), "found " + value.kind(), "write one object {…}");
      faults.throwIfAny();
      throw new IllegalStateException("unreachable");
    }
    Model model = model(new Fields(object, "", faults, KNOWN), faults);
    faults.throwIfAny();
    return model;
  }

  private static Model model(Fields fields, Faults faults) {
    FileColumns idColumn = idColumn(fields);
    List<ColumnModel> columns = ColumnReader.columns(fields);
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!names.add(columns.get(i).name())) {
        fields.fault(
            "columns[" + i + "].name",
            "two columns are called \"" + columns.get(i).name() + "\"",
            "give each a name of its own; several may come \"from\" the same file column");
      }
    }
    if (columns.isEmpty() && !fields.has("columns")) {
      fields.fault(
          "columns", "this field is missing", "list the columns used, such as [\"name\", \"dob\"]");
    }
    List<ComparisonModel> comparisons = new ComparisonReader(faults, columns).comparisons(fields);
    RuleReader rules = new RuleReader(faults, columns);
    BlockingPlan blocking = rules.blocking(fields);
    TrainingPlan training = rules.training(fields, blocking, comparisons);
    Mode mode = mode(fields);
    return new Model(
        fields.textOr("name", "Linkage"),
        fields.textOr("description", ""),
        mode,
        idColumn,
        columns,
        comparisons,
        blocking,
        training,
        thresholds(fields, faults),
        clusters(fields, faults, mode));
  }

  private static FileColumns idColumn(Fields fields) {
    if (!fields.has("idColumn")) {
      String missing =
          fields.text("idColumn", "the column that identifies each record, such as \"unique_id\"");
      return FileColumns.everywhere(List.of(missing));
    }
    FileColumns read = fields.fileColumns("idColumn");
    List<List<String>> ids = new ArrayList<>(read.bySource().values());
    if (read.usual() != null) {
      ids.add(read.usual());
    }
    if (ids.stream().anyMatch(columns -> columns.isEmpty() || columns.getFirst().isBlank())) {
      fields.fault(
          "idColumn",
          "every file needs an id",
          "name a column; of several, the first that the file has counts");
    }
    return read;
  }

  private static Mode mode(Fields fields) {
    String written = fields.textOr("mode", Mode.DEDUPE.written());
    for (Mode mode : Mode.values()) {
      if (mode.written().equals(written)) {
        return mode;
      }
    }
    List<String> known = Arrays.stream(Mode.values()).map(Mode::written).toList();
    fields.fault(
        "mode", "there is no mode \"" + written + "\"", Suggestion.forWord(written, known));
    return Mode.DEDUPE;
  }

  private static Thresholds thresholds(Fields fields, Faults faults) {
    Fields inner =
        new Fields(
            fields.objectOrEmpty("thresholds"), "thresholds", faults, List.of("pairs", "clusters"));
    double clusters = inner.numberOr("clusters", 0.95, 0, 1);
    double pairs = inner.numberOr("pairs", Math.min(0.5, clusters), 0, 1);
    if (clusters < pairs) {
      inner.fault(
          "clusters",
          "the threshold for clusters ("
              + Plain.number(clusters)
              + ") is below the one for pairs ("
              + Plain.number(pairs)
              + ")",
          "make thresholds.clusters at least thresholds.pairs, so that every link can be seen");
    }
    return new Thresholds(pairs, clusters);
  }

  private static ClusterPlan clusters(Fields fields, Faults faults, Mode mode) {
    Fields inner =
        new Fields(
            fields.objectOrEmpty("clusters"), "clusters", faults, List.of("method", "maxSize"));
    ClusterPlan.Method usual =
        mode == Mode.LINK ? ClusterPlan.Method.BEST_LINK : ClusterPlan.Method.CONNECTED_COMPONENTS;
    String written = inner.textOr("method", usual.written());
    List<String> known = new ArrayList<>();
    ClusterPlan.Method chosen = null;
    for (ClusterPlan.Method method : ClusterPlan.Method.values()) {
      known.add(method.written());
      chosen = method.written().equals(written) ? method : chosen;
    }
    if (chosen == null) {
      inner.fault(
          "method", "there is no method \"" + written + "\"", Suggestion.forWord(written, known));
      chosen = usual;
    }
    if (chosen == ClusterPlan.Method.BEST_LINK && mode != Mode.LINK) {
      inner.fault(
          "method",
          "best-link pairs a record of one file with a record of another",
          "use it with \"mode\": \"link\", or choose \"connected-components\" or \"bounded\"");
    }
    if (inner.has("maxSize") && chosen != ClusterPlan.Method.BOUNDED) {
      inner.fault(
          "maxSize",
          "a largest size is only kept by the method \"bounded\"",
          "write \"method\": \"bounded\", or leave maxSize out");
    }
    return new ClusterPlan(chosen, inner.wholeOr("maxSize", 20, 2, 1_000_000));
  }
}
