package org.crosslight.kit.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says what Jackson's annotations say: that the kinds of a type are told apart by a property, and
 * that a type is written in the form of another.
 */
final class ExactKinds {

  private static final DotName TYPE_INFO = DotName.createSimple(JsonTypeInfo.class);
  private static final DotName SUB_TYPES = DotName.createSimple(JsonSubTypes.class);
  private static final DotName VALUE = DotName.createSimple(JsonValue.class);
  private static final DotName STRING = DotName.createSimple(String.class);
  private static final String SCHEMAS = "#/components/schemas/";

  private final IndexView index;
  private final OpenAPI document;

  ExactKinds(IndexView index, OpenAPI document) {
    this.index = index;
    this.document = document;
  }

  void apply() {
    for (AnnotationInstance values : index.getAnnotations(VALUE)) {
      if (values.target().kind() == AnnotationTarget.Kind.METHOD) {
        written(
            values.target().asMethod().declaringClass(),
            values.target().asMethod().returnType().name());
      }
    }
    for (AnnotationInstance kinds : index.getAnnotations(SUB_TYPES)) {
      ClassInfo union = kinds.target().asClass();
      AnnotationInstance how = union.declaredAnnotation(TYPE_INFO);
      schema(union.simpleName())
          .ifPresent(schema -> tellApart(schema, how.value("property").asString(), kinds));
    }
  }

  /** A record that is written as another one. */
  private void written(ClassInfo type, DotName as) {
    ClassInfo form = index.getClassByName(as);
    if (form == null || !form.isRecord()) {
      return;
    }
    schema(type.simpleName())
        .ifPresent(
            schema -> {
              Map<String, Schema> properties = new LinkedHashMap<>();
              for (RecordComponentInfo component : form.recordComponentsInDeclarationOrder()) {
                properties.put(component.name(), property(component));
              }
              schema.setProperties(properties);
              schema.setRequired(null);
            });
  }

  /** What may be absent or {@code null}, and so is never required. */
  private static Schema property(RecordComponentInfo component) {
    DotName type = component.type().name();
    if (type.equals(STRING)) {
      return OASFactory.createSchema()
          .addType(Schema.SchemaType.STRING)
          .addType(Schema.SchemaType.NULL);
    }
    return OASFactory.createSchema()
        .addAnyOf(OASFactory.createSchema().ref(SCHEMAS + type.withoutPackagePrefix()))
        .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
  }

  private void tellApart(Schema union, String property, AnnotationInstance kinds) {
    Discriminator discriminator = OASFactory.createDiscriminator().propertyName(property);
    for (AnnotationInstance kind : kinds.value().asNestedArray()) {
      String name = kind.value("name").asString();
      String schemaName = kind.value().asClass().name().withoutPackagePrefix();
      discriminator.addMapping(name, SCHEMAS + schemaName);
      schema(schemaName).ifPresent(schema -> named(schema, property, name));
    }
    union.setDiscriminator(discriminator);
    union.setType(null);
  }

  private static void named(Schema schema, String property, String name) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    properties.put(
        property, OASFactory.createSchema().addType(Schema.SchemaType.STRING).addEnumeration(name));
    if (schema.getProperties() != null) {
      properties.putAll(schema.getProperties());
    }
    schema.setProperties(properties);
    // A document is filtered more than once.
    Set<String> required = new LinkedHashSet<>(List.of(property));
    if (schema.getRequired() != null) {
      required.addAll(schema.getRequired());
    }
    schema.setRequired(List.copyOf(required));
  }

  private Optional<Schema> schema(String name) {
    return Optional.ofNullable(document.getComponents().getSchemas().get(name));
  }
}
