package org.crosslight.kit.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosslight.kit.identity.Id;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schemas as exact as the records they are made from: an id is a string, a component is
 * required, and one that may be null says so. Nulls are written out in answers, so a required
 * property is always there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ExactSchemas implements OASFilter {

  private static final DotName ID = DotName.createSimple(Id.class);
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
  private static final DotName IGNORED = DotName.createSimple(JsonIgnoreProperties.class);
  private static final String JSON_NODE = "JsonNode";
  private static final String INSIDE_JSON_NODE = "JsonNodeType";
  private static final String OURS = "org.crosslight.";

  private final IndexView index;
  private final Map<String, List<ClassInfo>> records;

  /** Looks through what the build knows of the service's classes. */
  public ExactSchemas(IndexView index) {
    this.index = index;
    this.records =
        index.getKnownClasses().stream()
            .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
            .collect(Collectors.groupingBy(ExactSchemas::name));
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    Map<String, Schema> schemas = new HashMap<>(document.getComponents().getSchemas());
    schemas.forEach(
        (name, schema) -> document.getComponents().addSchema(name, exact(name, schema)));
    document.getComponents().removeSchema(INSIDE_JSON_NODE);
    new ExactKinds(index, document).apply();
    new ExactCodes(index, document).apply();
  }

  private Schema exact(String name, Schema schema) {
    if (name.equals(JSON_NODE)) {
      return OASFactory.createSchema().description("Any JSON value");
    }
    if (schema.getProperties() == null) {
      return schema;
    }
    Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
    Optional<ClassInfo> record = record(name, properties.keySet());
    if (record.isEmpty()) {
      return schema;
    }
    if (record.get().interfaceNames().contains(ID)) {
      return OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("uuid");
    }
    describe(schema, properties, record.get());
    return schema;
  }

  /** The record a schema was made from; generic ones have their argument behind their name. */
  private Optional<ClassInfo> record(String name, Set<String> properties) {
    return records.entrySet().stream()
        .filter(candidate -> name.startsWith(candidate.getKey()))
        .sorted((one, other) -> other.getKey().length() - one.getKey().length())
        .map(Map.Entry::getValue)
        .flatMap(Collection::stream)
        .filter(type -> names(type).equals(properties))
        .findFirst();
  }

  /** The name the document has for a record: its own, unless it was given another. */
  private static String name(ClassInfo type) {
    AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
    AnnotationValue given = schema == null ? null : schema.value("name");
    return given == null ? type.simpleName() : given.asString();
  }

  private Set<String> names(ClassInfo type) {
    return components(type).stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
  }

  /** What stands in the JSON object: the components, and those of unwrapped ones in their place. */
  private List<RecordComponentInfo> components(ClassInfo type) {
    List<RecordComponentInfo> all = new ArrayList<>();
    for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
      ClassInfo inner = index.getClassByName(component.type().name());
      // Jackson's annotations are not for record components: they arrive at the fields.
      FieldInfo field = type.field(component.name());
      if (field.hasAnnotation(UNWRAPPED) && inner != null && inner.isRecord()) {
        List<String> left = leftOut(field);
        components(inner).stream().filter(one -> !left.contains(one.name())).forEach(all::add);
      } else {
        all.add(component);
      }
    }
    return all;
  }

  private static List<String> leftOut(FieldInfo field) {
    AnnotationInstance ignored = field.annotation(IGNORED);
    return ignored == null ? List.of() : List.of(ignored.value().asStringArray());
  }

  private void describe(Schema schema, Map<String, Schema> properties, ClassInfo type) {
    List<String> required = new ArrayList<>();
    for (RecordComponentInfo component : components(type)) {
      String name = component.name();
      if (component.type().hasAnnotation(NULLABLE)) {
        properties.computeIfPresent(name, (same, property) -> orNull(property));
      } else {
        required.add(name);
      }
    }
    schema.setProperties(properties);
    schema.setRequired(required.isEmpty() ? null : required);
  }

  private static Schema orNull(Schema schema) {
    if (schema.getRef() != null) {
      return OASFactory.createSchema()
          .addAnyOf(schema)
          .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }
    List<Schema.SchemaType> types = schema.getType();
    if (types != null && !types.contains(Schema.SchemaType.NULL)) {
      schema.addType(Schema.SchemaType.NULL);
    }
    return schema;
  }
}
