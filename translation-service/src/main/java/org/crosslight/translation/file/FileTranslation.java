package org.crosslight.translation.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;
import org.crosslight.translation.TranslationConfig;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.line.LineTranslator;
import org.crosslight.translation.passport.Passport;

/**
 * Translates a CSV file: the same rows in the same order, with the columns {@code language, tier,
 * state, english} added. Each batch of rows and the place to go on from are stored in one
 * transaction.
 */
@ApplicationScoped
public class FileTranslation implements JobHandler {

  static final String KIND = "file-translation";
  private static final List<String> ADDED = List.of("language", "tier", "state", "english");

  private final TranslationFiles files;
  private final FileParts parts;
  private final LineTranslator translator;
  private final Database database;
  private final ObjectMapper json;
  private final TranslationConfig config;

  public FileTranslation(
      TranslationFiles files,
      FileParts parts,
      LineTranslator translator,
      Database database,
      ObjectMapper json,
      TranslationConfig config) {
    this.files = files;
    this.parts = parts;
    this.translator = translator;
    this.database = database;
    this.json = json;
    this.config = config;
  }

  /** What the job needs to begin. */
  record Work(FileId fileId) {}

  /**
   * How far it is.
   *
   * @param rows rows translated
   * @param parts parts of the result stored
   */
  record Progress(long rows, int parts) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) throws IOException, InterruptedException {
    FileId id = read(job.payload(), Work.class).fileId();
    TranslationFile file =
        database
            .asSystem(handle -> files.find(handle, id))
            .orElseThrow(() -> CaseGate.notFound("file"));
    Progress progress =
        job.resumeFrom().isPresent()
            ? read(job.resumeFrom().get(), Progress.class)
            : new Progress(0, 0);
    try (CsvRows rows =
        CsvRows.open(
            new FileParts.Whole(
                number -> database.asSystem(handle -> parts.part(handle, id, false, number))))) {
      for (long i = 0; i < progress.rows(); i++) {
        rows.next();
      }
      if (progress.parts() == 0) {
        progress = store(job, file, progress, 0, csv(List.of(withColumns(rows.header()))));
      }
      for (List<List<String>> batch = batch(rows); !batch.isEmpty(); batch = batch(rows)) {
        progress = store(job, file, progress, batch.size(), csv(translated(file, batch)));
      }
    }
  }

  private List<List<String>> batch(CsvRows rows) throws IOException {
    List<List<String>> batch = new ArrayList<>();
    while (batch.size() < config.batchRows()) {
      Optional<List<String>> row = rows.next();
      if (row.isEmpty()) {
        break;
      }
      batch.add(row.get());
    }
    return batch;
  }

  private List<List<String>> translated(TranslationFile file, List<List<String>> rows)
      throws InterruptedException {
    List<LineTranslator.Line> lines =
        rows.stream()
            .map(row -> new LineTranslator.Line(row.get(file.textColumn()), null))
            .toList();
    List<LineTranslator.Done> done = translator.translate(lines);
    List<List<String>> result = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      LineTranslator.Done line = done.get(i);
      String english =
          line.rendition().tier() == Tier.ORIGINAL
              ? lines.get(i).text()
              : line.rendition().english();
      List<String> row = new ArrayList<>(rows.get(i));
      row.add(line.identification().language().code());
      row.add(line.rendition().tier().code());
      row.add(Passport.MACHINE);
      row.add(english == null ? "" : english);
      result.add(row);
    }
    return result;
  }

  /** The header with our columns, under other names where the file has such columns already. */
  static List<String> withColumns(List<String> header) {
    List<String> columns = new ArrayList<>(header);
    for (String name : ADDED) {
      columns.add(header.contains(name) ? "crosslight_" + name : name);
    }
    return columns;
  }

  private static byte[] csv(List<List<String>> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Progress store(
      JobContext job, TranslationFile file, Progress before, int rows, byte[] csv) {
    Progress after = new Progress(before.rows() + rows, before.parts() + 1);
    database.doAsSystem(
        handle -> {
          if (files.find(handle, file.id()).isEmpty()) {
            // Its sender deleted it meanwhile.
            throw CaseGate.notFound("file");
          }
          parts.append(handle, file.id(), true, before.parts(), csv);
          job.checkpoint(handle, after);
          job.progress(handle, after.rows(), file.rows(), 0);
        });
    return after;
  }

  private <T> T read(JsonNode node, Class<T> type) throws JsonProcessingException {
    return json.treeToValue(node, type);
  }
}
