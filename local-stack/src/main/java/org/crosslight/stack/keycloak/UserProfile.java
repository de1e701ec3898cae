package org.crosslight.stack.keycloak;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What Keycloak knows of a person. An attribute not declared here, such as {@code force}, would be
 * dropped silently; and only administrators may say who somebody is.
 */
final class UserProfile {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private UserProfile() {}

  static String json() {
    ObjectNode profile = JSON.createObjectNode();
    ArrayNode attributes = profile.putArray("attributes");
    attribute(attributes, "username", "${username}")
        .putObject("validations")
        .putObject("length")
        .put("min", 3)
        .put("max", 100);
    attribute(attributes, "email", "${email}").putObject("validations").putObject("email");
    attribute(attributes, "firstName", "${firstName}");
    attribute(attributes, "lastName", "${lastName}");
    attribute(attributes, "force", "Force")
        .putObject("validations")
        .putObject("pattern")
        .put("pattern", "^[A-Z]{2,8}$")
        .put("error-message", "A force is a code of two to eight capital letters.");
    return profile.toString();
  }

  private static ObjectNode attribute(ArrayNode attributes, String name, String shown) {
    ObjectNode attribute = attributes.addObject().put("name", name).put("displayName", shown);
    ObjectNode permissions = attribute.putObject("permissions");
    permissions.putArray("view").add("admin").add("user");
    permissions.putArray("edit").add("admin");
    attribute.put("multivalued", false);
    return attribute;
  }
}
