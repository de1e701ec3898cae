package org.crosslight.evidence.reader.source.xml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An XML element with its attributes, of which an empty one is as good as none. */
public record Element(String name, Map<String, String> attributes) {

  /** The attribute's value, or null when it is missing or empty. */
  public @Nullable String get(String attribute) {
    String value = attributes.get(attribute);
    return value == null || value.isEmpty() ? null : value;
  }

  /** The same without attributes of this value, which an app writes for what it has not. */
  public Element without(String value) {
    if (!attributes.containsValue(value)) {
      return this;
    }
    Map<String, String> others = new HashMap<>(attributes);
    others.values().removeIf(value::equals);
    return new Element(name, others);
  }
}
