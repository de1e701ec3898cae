package org.crosslight.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTest {

  @ParameterizedTest
  @CsvSource({
    "case, case-service",
    "evidence, evidence-service",
    "translation, translation-service",
    "linkage, linkage-service",
    "portal, portal"
  })
  void theCommittedManifestIsWhatTheCodeGenerates(String base, String module) throws IOException {
    Path generated = Path.of("..", module, "target", "kubernetes", "kubernetes.yml");
    assertThat(generated).as("build " + module + " first").exists();
    assertThat(typed(Path.of("base", base, "kubernetes.yml")))
        .as("copy %s to k8s/base/%s/kubernetes.yml when the change is meant", generated, base)
        .isEqualTo(typed(generated));
  }

  /** Compared as objects: the order of labels and of ports changes between builds. */
  private static Map<String, HasMetadata> typed(Path file) throws IOException {
    return Arrays.stream(Files.readString(file).split("(?m)^---$", -1))
        .filter(document -> !document.isBlank())
        .map(Manifests::typed)
        .map(DriftTest::withPortsInOrder)
        .collect(Collectors.toMap(HasMetadata::getKind, Function.identity()));
  }

  private static HasMetadata withPortsInOrder(HasMetadata manifest) {
    if (manifest instanceof Deployment deployment) {
      for (Container container : deployment.getSpec().getTemplate().getSpec().getContainers()) {
        container.setPorts(
            container.getPorts().stream()
                .sorted(Comparator.comparing(ContainerPort::getName))
                .toList());
      }
    }
    return manifest;
  }
}
