package org.crosslight.kit.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error meant for the caller: what is wrong, where, and what to do (RFC 9457).
 *
 * <p>Never put evidence text into a problem: problems are logged.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String TYPE_BASE = "https://crosslight.example/problems/";

  private final transient ProblemType type;
  private final String detail;
  private final transient Map<String, Object> extensions;

  private Problem(Builder builder) {
    super(builder.type.slug() + ": " + builder.detail, null, false, false);
    this.type = builder.type;
    this.detail = builder.detail;
    this.extensions = Map.copyOf(builder.extensions);
  }

  /** Starts a problem of that kind. */
  public static Builder of(ProblemType type) {
    return new Builder(type);
  }

  public ProblemType type() {
    return type;
  }

  public String detail() {
    return detail;
  }

  public Map<String, Object> extensions() {
    return extensions;
  }

  /** The problem document without the request's own fields ({@code instance, reference}). */
  public Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", TYPE_BASE + type.slug());
    document.put("title", type.title());
    document.put("status", type.status());
    document.put("detail", detail);
    document.putAll(extensions);
    return document;
  }

  /** Collects what the caller needs to know. */
  public static final class Builder {
    private final ProblemType type;
    private String detail;
    private final Map<String, Object> extensions = new LinkedHashMap<>();

    private Builder(ProblemType type) {
      this.type = type;
      this.detail = type.title() + ".";
    }

    /** One or two sentences: what, where, what to do. */
    public Builder detail(String sentence) {
      this.detail = sentence;
      return this;
    }

    /** A field of the problem that a program can read. */
    public Builder with(String field, Object value) {
      extensions.put(field, value);
      return this;
    }

    public Problem build() {
      return new Problem(this);
    }
  }
}
