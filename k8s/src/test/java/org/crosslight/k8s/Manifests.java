package org.crosslight.k8s;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The manifests of one overlay, as {@code kubectl kustomize} builds them and typed. */
final class Manifests {

  private static final KubernetesSerialization YAML = new KubernetesSerialization();

  private Manifests() {}

  static List<HasMetadata> of(String overlay) {
    return in(Path.of("overlays", overlay).toAbsolutePath());
  }

  /** What the kustomization in that folder makes. */
  static List<HasMetadata> in(Path folder) {
    return Arrays.stream(built(folder).split("(?m)^---$", -1))
        .filter(document -> !document.isBlank())
        .map(Manifests::typed)
        .toList();
  }

  /** One document; throws when its kind is not one that Kubernetes has. */
  static HasMetadata typed(String document) {
    Object resource = YAML.unmarshal(document);
    if (resource instanceof GenericKubernetesResource || !(resource instanceof HasMetadata typed)) {
      throw new AssertionError("Not a known kind: " + document);
    }
    return typed;
  }

  private static String built(Path folder) {
    try {
      Process kubectl =
          new ProcessBuilder("kubectl", "kustomize", folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String out = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (kubectl.waitFor() != 0) {
        throw new AssertionError(
            ("kubectl kustomize %s failed. It needs Kustomize 5, as in kubectl 1.27 or newer;"
                    + " see what `kubectl version --client` says.")
                .formatted(folder));
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException("kubectl 1.27 or newer is needed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
