package org.crosslight.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
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
        .hasSize(12)
        .allSatisfy(
            (name, image) ->
                assertThat(image)
                    .isEqualTo(
                        "registry.mine.test/police/%s:9.9.9-mine",
                        name.replaceFirst("-(worker|migrate-0-1-0)$", "")));
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
      switch (manifest) {
        case Deployment made -> images.put(name(made), image(made.getSpec().getTemplate()));
        case Job made -> images.put(name(made), image(made.getSpec().getTemplate()));
        default -> {}
      }
    }
    return images;
  }

  private static String name(HasMetadata manifest) {
    return manifest.getMetadata().getName();
  }

  private static String image(PodTemplateSpec template) {
    return template.getSpec().getContainers().getFirst().getImage();
  }
}
