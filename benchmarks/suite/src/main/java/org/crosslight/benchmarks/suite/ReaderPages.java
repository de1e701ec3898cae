package org.crosslight.benchmarks.suite;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crosslight.client.ApiClient;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.client.Service;

/** How long an officer waits for what the reader shows of the measured chat. */
final class ReaderPages {

  private static final int ASKED = 7;

  private final ApiClient api;
  private final ExhibitHandle exhibit;

  ReaderPages(ApiClient api, ExhibitHandle exhibit) {
    this.api = api;
    this.exhibit = exhibit;
  }

  /** The median of several requests each, in milliseconds, by what was asked for. */
  Map<String, Double> medians(int messages) {
    String conversations = "/exhibits/" + exhibit.id() + "/conversations";
    String conversation = api.get(Service.EVIDENCE, conversations).at("/items/0/id").asText();
    String items = "/conversations/" + conversation + "/items?limit=200";
    Map<String, Double> medians = new LinkedHashMap<>();
    medians.put("conversations of the exhibit", median(conversations));
    medians.put("first page", median(items));
    medians.put("page near the end", median(items + "&offset=" + messages * 9L / 10));
    medians.put("page of one language", median(items + "&language=spa"));
    medians.put("page found by a word", median(items + "&q=station"));
    return medians;
  }

  private double median(String path) {
    double[] millis = new double[ASKED];
    for (int i = 0; i < ASKED; i++) {
      millis[i] = took(() -> api.get(Service.EVIDENCE, path));
    }
    Arrays.sort(millis);
    return millis[ASKED / 2];
  }

  private static double took(Runnable request) {
    long began = System.nanoTime();
    request.run();
    return (System.nanoTime() - began) / 1e6;
  }
}
