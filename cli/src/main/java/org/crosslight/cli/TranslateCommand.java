package org.crosslight.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.crosslight.client.ApiClient;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.Service;
import org.crosslight.stack.command.WrongValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Translates lines from the input to English. */
@Command(
    name = "translate",
    description = {
      "Translate lines from the input to English.",
      "Writes tab-separated: line number, language, tier, state, English (empty when there is"
          + " none)."
    })
final class TranslateCommand implements Callable<Integer> {

  private static final int BATCH = 200;
  private static final int PROGRESS_EVERY = 2_000;

  @Mixin private OfficerOptions officer = new OfficerOptions();

  @Option(
      names = "--from",
      paramLabel = "LANG",
      defaultValue = "",
      description = "ISO 639-3 code of the lines' language (default: identified line by line).")
  private String from = "";

  private final Map<String, Integer> notTranslated = new TreeMap<>();

  @Override
  public Integer call() throws IOException {
    ApiClient api = officer.client().api();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    long done = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (List<String> batch = next(lines); !batch.isEmpty(); batch = next(lines)) {
        translate(api, batch, done, out);
        if (out.checkError()) {
          return 0; // Whoever reads has had enough.
        }
        if ((done + batch.size()) / PROGRESS_EVERY > done / PROGRESS_EVERY) {
          System.err.printf("%,d lines%n", done + batch.size());
        }
        done += batch.size();
      }
    }
    notTranslated.forEach(
        (reason, count) ->
            System.err.printf(
                "%,d %s not translated: %s%n", count, count == 1 ? "line" : "lines", reason));
    return 0;
  }

  private static List<String> next(BufferedReader lines) throws IOException {
    List<String> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH) {
      String line = lines.readLine();
      if (line == null) {
        return batch;
      }
      batch.add(line);
    }
    return batch;
  }

  /** Blank lines are not sent, but keep their number in the output. */
  private void translate(ApiClient api, List<String> batch, long before, PrintStream out) {
    List<Integer> sent = new ArrayList<>();
    ObjectNode request = Json.object();
    ArrayNode lines = request.putArray("lines");
    for (int index = 0; index < batch.size(); index++) {
      if (!batch.get(index).isBlank()) {
        sent.add(index);
        ObjectNode line = lines.addObject().put("text", batch.get(index));
        if (!from.isEmpty()) {
          line.put("language", from);
        }
      }
    }
    JsonNode answers = sent.isEmpty() ? Json.MAPPER.createArrayNode() : translated(api, request);
    int answered = 0;
    for (int index = 0; index < batch.size(); index++) {
      boolean wasSent = answered < sent.size() && sent.get(answered) == index;
      out.println(
          (before + index + 1)
              + "\t"
              + (wasSent ? columns(answers.path(answered)) : "und\tnone\t\t"));
      if (wasSent) {
        answered++;
      }
    }
    out.flush();
  }

  private JsonNode translated(ApiClient api, ObjectNode request) {
    try {
      return api.post(Service.TRANSLATION, "/translate", request).path("items");
    } catch (ApiProblem problem) {
      if (problem.slug().equals("unknown-language")) {
        throw new WrongValue(unknownLanguage(api.get(Service.TRANSLATION, "/engines")));
      }
      throw problem;
    }
  }

  private String unknownLanguage(JsonNode engines) {
    return """
        '%s' is no language Crosslight knows.
        Translated here: %s.
        Known but without an engine here: %s.
        Leave --from out to have the language found line by line."""
        .formatted(from, languages(engines, true), languages(engines, false));
  }

  private static String languages(JsonNode engines, boolean installed) {
    String codes =
        engines
            .valueStream()
            .filter(engine -> engine.path("installed").asBoolean() == installed)
            .map(
                engine ->
                    engine.path("language").asText() + " " + engine.path("languageName").asText())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return codes.isEmpty() ? "none" : codes;
  }

  private String columns(JsonNode answer) {
    String reason = answer.path("reasonInShort").asText("");
    if (answer.path("english").isNull() && !reason.isEmpty()) {
      notTranslated.merge(reason, 1, Integer::sum);
    }
    return String.join(
        "\t",
        answer.path("language").asText(),
        answer.path("tier").asText(),
        answer.path("state").asText(),
        answer.path("english").asText("").replaceAll("[\t\r\n]+", " "));
  }
}
