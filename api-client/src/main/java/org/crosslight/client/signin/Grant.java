package org.crosslight.client.signin;

import java.util.LinkedHashMap;
import java.util.Map;

/** By what somebody can get tokens again and again without being asked. */
public sealed interface Grant {

  /** The client known to the provider in whose name tokens are asked for. */
  String clientId();

  /** Whose tokens they are, for messages. */
  String whose();

  /** What is sent to the provider. */
  Map<String, String> form();

  /** Ways to refresh what was given once, and nothing else: a person has to sign in again. */
  record RenewalOnly(String clientId, String whose) implements Grant {
    @Override
    public Map<String, String> form() {
      return Map.of();
    }
  }

  /** A person's password, which only the realm of a suite on this machine takes from scripts. */
  record Password(String clientId, String username, String password) implements Grant {
    @Override
    public String whose() {
      return username;
    }

    @Override
    public Map<String, String> form() {
      Map<String, String> form = new LinkedHashMap<>();
      form.put("grant_type", "password");
      form.put("client_id", clientId);
      form.put("username", username);
      form.put("password", password);
      form.put("scope", "openid");
      return form;
    }

    @Override
    public String toString() {
      return "Password of " + username;
    }
  }

  /** A program that acts in its own name (RFC 6749, section 4.4). */
  record ClientSecret(String clientId, String secret) implements Grant {
    @Override
    public String whose() {
      return clientId;
    }

    @Override
    public Map<String, String> form() {
      Map<String, String> form = new LinkedHashMap<>();
      form.put("grant_type", "client_credentials");
      form.put("client_id", clientId);
      form.put("client_secret", secret);
      return form;
    }

    @Override
    public String toString() {
      return "Secret of " + clientId;
    }
  }
}
