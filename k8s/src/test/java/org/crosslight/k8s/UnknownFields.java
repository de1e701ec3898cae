package org.crosslight.k8s;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a typed resource holds that its type does not know: misspelt or misplaced fields. */
final class UnknownFields {

  private final List<String> found = new ArrayList<>();

  private UnknownFields() {}

  static List<String> in(Object resource) {
    UnknownFields fields = new UnknownFields();
    fields.look(resource, resource.getClass().getSimpleName());
    return fields.found;
  }

  private void look(@Nullable Object value, String path) {
    switch (value) {
      case null -> {}
      case Collection<?> all -> all.forEach(element -> look(element, path + "[]"));
      case Map<?, ?> map -> map.forEach((key, element) -> look(element, path + "." + key));
      default -> {
        if (value.getClass().getPackageName().startsWith("io.fabric8.kubernetes.api.model")) {
          lookInto(value, path);
        }
      }
    }
  }

  private void lookInto(Object model, String path) {
    for (Method method : model.getClass().getMethods()) {
      if (method.isAnnotationPresent(JsonAnyGetter.class)
          && called(method, model) instanceof Map<?, ?> unknown) {
        unknown.keySet().forEach(key -> found.add(path + "." + key));
      }
    }
    for (Class<?> type = model.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        JsonProperty property = field.getAnnotation(JsonProperty.class);
        if (property != null) {
          look(value(field, model), path + "." + property.value());
        }
      }
    }
  }

  private static @Nullable Object called(Method method, Object on) {
    try {
      return method.invoke(on);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(Field field, Object of) {
    try {
      field.setAccessible(true);
      return field.get(of);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
