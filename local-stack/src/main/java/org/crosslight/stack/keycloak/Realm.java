package org.crosslight.stack.keycloak;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.people.DemoUser;
import org.crosslight.stack.people.DemoUsers;

/**
 * The realm {@code crosslight} as Keycloak imports it: roles, clients with the claims services rely
 * on, and the demo people. Client scopes are left alone on purpose: naming any of them would take
 * the built-in ones away.
 */
final class Realm {

  static final String NAME = "crosslight";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int ACCESS_TOKEN_SECONDS = 300;
  private static final int IDLE_SECONDS = 3_600;
  private static final int SESSION_SECONDS = 10 * 3_600;

  private static final List<String> ROLES =
      List.of(
          "investigator",
          "analyst",
          "linguist",
          "disclosure-officer",
          "reviewer",
          "supervisor",
          "auditor",
          "integrator",
          "admin",
          "system");

  /** What services may read of each other: one role for each feed and each stream. */
  private static final List<String> SERVICE_RIGHTS =
      Stream.of(OidcClient.values())
          .flatMap(client -> client.rights().stream())
          .distinct()
          .sorted()
          .toList();

  private final Ports ports;
  private final Secrets secrets;

  Realm(Ports ports, Secrets secrets) {
    this.ports = ports;
    this.secrets = secrets;
  }

  String json() {
    ObjectNode realm =
        JSON.createObjectNode()
            .put("realm", NAME)
            .put("displayName", "Crosslight")
            .put("enabled", true)
            .put("sslRequired", "external")
            .put("registrationAllowed", false)
            .put("resetPasswordAllowed", false)
            .put("editUsernameAllowed", false)
            .put("loginWithEmailAllowed", false)
            .put("rememberMe", false)
            .put("bruteForceProtected", true)
            .put("failureFactor", 8)
            .put("maxFailureWaitSeconds", 300)
            .put("accessTokenLifespan", ACCESS_TOKEN_SECONDS)
            .put("ssoSessionIdleTimeout", IDLE_SECONDS)
            .put("ssoSessionMaxLifespan", SESSION_SECONDS);
    ArrayNode roles = realm.putObject("roles").putArray("realm");
    ROLES.forEach(role -> roles.addObject().put("name", role));
    SERVICE_RIGHTS.forEach(role -> roles.addObject().put("name", role));
    realm
        .putObject("components")
        .putArray("org.keycloak.userprofile.UserProfileProvider")
        .addObject()
        .put("providerId", "declarative-user-profile")
        .putObject("config")
        .putArray("kc.user.profile.config")
        .add(UserProfile.json());
    ArrayNode clients = realm.putArray("clients");
    for (OidcClient client : OidcClient.values()) {
      clients.add(client(client));
    }
    ArrayNode users = realm.putArray("users");
    DemoUsers.ALL.forEach(user -> users.add(person(user)));
    for (OidcClient client : OidcClient.values()) {
      if (client.actsInItsOwnName()) {
        users.add(serviceAccount(client));
      }
    }
    return realm.toPrettyString();
  }

  private ObjectNode client(OidcClient client) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("clientId", client.clientId())
            .put("enabled", true)
            .put("protocol", "openid-connect")
            .put("standardFlowEnabled", client == OidcClient.PORTAL)
            .put("directAccessGrantsEnabled", client == OidcClient.SCRIPT)
            .put("implicitFlowEnabled", false)
            .put("serviceAccountsEnabled", client.actsInItsOwnName())
            .put("publicClient", client == OidcClient.SCRIPT);
    if (client != OidcClient.SCRIPT) {
      node.put("secret", secrets.named(client.secretName()));
    }
    if (client == OidcClient.PORTAL) {
      ArrayNode redirects = node.putArray("redirectUris");
      portalAddresses().forEach(address -> redirects.add(address + "/*"));
      node.putObject("attributes")
          .put("pkce.code.challenge.method", "S256")
          .put(
              "post.logout.redirect.uris",
              String.join("##", portalAddresses().stream().map(a -> a + "/*").toList()));
    }
    if (client == OidcClient.SCRIPT) {
      node.putObject("attributes").put("oauth2.device.authorization.grant.enabled", "true");
    }
    ArrayNode mappers = node.putArray("protocolMappers");
    client.audiences().forEach(audience -> mappers.add(audienceMapper(audience)));
    if (!client.isService()) {
      mappers.add(forceMapper());
    }
    return node;
  }

  private List<String> portalAddresses() {
    return List.of(Ports.url(ports.portal()), "http://localhost:" + ports.portal());
  }

  private static ObjectNode audienceMapper(OidcClient audience) {
    return mapper(
        "audience " + audience.clientId(),
        "oidc-audience-mapper",
        Map.of(
            "included.client.audience",
            audience.clientId(),
            "access.token.claim",
            "true",
            "id.token.claim",
            "false"));
  }

  private static ObjectNode forceMapper() {
    return mapper(
        "force",
        "oidc-usermodel-attribute-mapper",
        Map.of(
            "user.attribute",
            "force",
            "claim.name",
            "force",
            "jsonType.label",
            "String",
            "access.token.claim",
            "true",
            "id.token.claim",
            "true",
            "userinfo.token.claim",
            "true"));
  }

  private static ObjectNode mapper(String name, String kind, Map<String, String> config) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("name", name)
            .put("protocol", "openid-connect")
            .put("protocolMapper", kind);
    ObjectNode settings = node.putObject("config");
    config.forEach(settings::put);
    return node;
  }

  private static ObjectNode person(DemoUser user) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("username", user.username())
            .put("enabled", true)
            .put("firstName", user.firstName())
            .put("lastName", user.lastName())
            .put("email", user.email())
            .put("emailVerified", true);
    node.putObject("attributes").putArray("force").add(user.force());
    node.putArray("credentials").addObject().put("type", "password").put("value", user.password());
    ArrayNode roles = node.putArray("realmRoles");
    user.roles().forEach(roles::add);
    return node;
  }

  private static ObjectNode serviceAccount(OidcClient client) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("username", "service-account-" + client.clientId())
            .put("enabled", true)
            .put("serviceAccountClientId", client.clientId());
    ArrayNode roles = node.putArray("realmRoles");
    if (client.isService()) {
      roles.add("system");
      client.rights().forEach(roles::add);
    } else {
      // A program of a force sees what its force's cases let it see, like a person of that force.
      roles.add("integrator");
      node.putObject("attributes").putArray("force").add(DemoUsers.NORTHMOOR);
    }
    return node;
  }
}
