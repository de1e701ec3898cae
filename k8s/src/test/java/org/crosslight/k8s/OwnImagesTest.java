package org.crosslight.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The images of production are those that whoever installs it names. */
class OwnImagesTest {

  private static final String NOBODYS = "registry.example.org/crosslight/";

  @TempDir Path folder;

  @Test
  void everyImageIsTheOneNamedInTheOverlay() throws IOException {
    List<HasMetadata> manifests =
        Manifests.in(overlayOf("registry.mine.test/police/", "9.9.9-mine"));

    assertThat(images(manifests))
        .isEqualTo(
            Map.of(
                "crosslight-case", "registry.mine.test/police/crosslight-case:9.9.9-mine",
                "crosslight-evidence", "registry.mine.test/police/crosslight-evidence:9.9.9-mine",
                "crosslight-evidence-worker",
                    "registry.mine.test/police/crosslight-evidence:9.9.9-mine",
                "crosslight-linkage", "registry.mine.test/police/crosslight-linkage:9.9.9-mine",
                "crosslight-linkage-worker",
                    "registry.mine.test/police/crosslight-linkage:9.9.9-mine",
                "crosslight-portal", "registry.mine.test/police/crosslight-portal:9.9.9-mine",
                "crosslight-translation",
                    "registry.mine.test/police/crosslight-translation:9.9.9-mine",
                "crosslight-translation-worker",
                    "registry.mine.test/police/crosslight-translation:9.9.9-mine"));
    assertThat(manifests.toString()).doesNotContain(NOBODYS);
  }

  /** A copy of production's overlay, changed as `docs/operations.md` says. */
  private Path overlayOf(String registry, String tag) throws IOException {
    copy(Path.of("base"), folder.resolve("base"));
    copy(Path.of("overlays", "prod"), folder.resolve("overlays/prod"));
    Path kustomization = folder.resolve("overlays/prod/kustomization.yaml");
    Files.writeString(
        kustomization,
        Files.readString(kustomization)
            .replaceAll("newName: " + NOBODYS, "newName: " + registry)
            .replaceAll("newTag: .*", "newTag: " + tag));
    return kustomization.resolveSibling("");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** By the name of what runs them. */
  private static Map<String, String> images(List<HasMetadata> manifests) {
    Map<String, String> images = new TreeMap<>();
    for (HasMetadata manifest : manifests) {
      if (manifest instanceof Deployment deployment) {
        PodSpec pod = deployment.getSpec().getTemplate().getSpec();
        images.put(
            manifest.getMetadata().getName(),
            pod.getContainers().stream().map(Container::getImage).findFirst().orElse(""));
      }
    }
    return images;
  }
}
