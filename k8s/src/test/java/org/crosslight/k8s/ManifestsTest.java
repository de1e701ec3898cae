package org.crosslight.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

  private static final String POD_SECURITY = "pod-security.kubernetes.io/enforce";

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void everyManifestIsOfAKnownKindAndHasNoUnknownField(String overlay) {
    assertThat(Manifests.of(overlay))
        .allSatisfy(manifest -> assertThat(UnknownFields.in(manifest)).isEmpty());
  }

  @Test
  void aMisspeltFieldWouldBeFound() {
    HasMetadata misspelt =
        Manifests.typed(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: x
            spec:
              template:
                spec:
                  containers:
                    - name: x
                      readOnlyRoot: true
            """);
    assertThat(UnknownFields.in(misspelt))
        .containsExactly("Deployment.spec.template.spec.containers[].readOnlyRoot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void everythingLivesInOneNamespaceWithRestrictedPodSecurity(String overlay) {
    List<HasMetadata> manifests = Manifests.of(overlay);
    assertThat(manifests)
        .filteredOn(manifest -> !(manifest instanceof Namespace))
        .allSatisfy(
            manifest ->
                assertThat(manifest.getMetadata().getNamespace())
                    .as(manifest.getMetadata().getName())
                    .isEqualTo("crosslight"));
    assertThat(kind(manifests, Namespace.class))
        .singleElement()
        .satisfies(
            namespace ->
                assertThat(namespace.getMetadata().getLabels())
                    .containsEntry(POD_SECURITY, "restricted"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void podsHaveNoRightsAndNothingWritableButTmp(String overlay) {
    assertThat(ours(overlay))
        .allSatisfy(
            (name, pod) -> {
              assertThat(pod.getAutomountServiceAccountToken()).isFalse();
              assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
              assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                  .isEqualTo("RuntimeDefault");
              assertThat(pod.getHostNetwork()).isNull();
              for (Container container : pod.getContainers()) {
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void podsHaveProbesAndBounds(String overlay) {
    assertThat(ours(overlay))
        .allSatisfy(
            (name, pod) -> {
              for (Container container : pod.getContainers()) {
                assertThat(container.getReadinessProbe()).isNotNull();
                assertThat(container.getLivenessProbe()).isNotNull();
                assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                assertThat(container.getResources().getLimits()).containsKey("memory");
                assertThat(container.getImage()).matches(".+:[^:]+");
                assertThat(container.getStartupProbe().getFailureThreshold()).isEqualTo(90);
                assertThat(container.getEnv())
                    .anySatisfy(
                        variable -> {
                          assertThat(variable.getName()).isEqualTo("JAVA_TOOL_OPTIONS");
                          assertThat(variable.getValue()).contains("-XX:MaxRAMPercentage=50");
                        });
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void secretsReachOurPodsAsFilesOnly(String overlay) {
    assertThat(ours(overlay))
        .allSatisfy(
            (name, pod) -> {
              for (Container container : pod.getContainers()) {
                assertThat(container.getEnv())
                    .allSatisfy(
                        variable ->
                            assertThat(
                                    variable.getValueFrom() == null
                                        || variable.getValueFrom().getSecretKeyRef() == null)
                                .isTrue());
                assertThat(container.getVolumeMounts())
                    .anySatisfy(
                        mount -> {
                          assertThat(mount.getMountPath()).isEqualTo("/etc/crosslight/secrets");
                          assertThat(mount.getReadOnly()).isTrue();
                        });
              }
              assertThat(pod.getVolumes())
                  .anySatisfy(
                      volume ->
                          assertThat(
                                  volume.getSecret() == null
                                      ? ""
                                      : volume.getSecret().getSecretName())
                              .isEqualTo(name.replace("-worker", "")));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void accountsCarryNoToken(String overlay) {
    assertThat(ours(overlay))
        .allSatisfy(
            (name, pod) ->
                assertThat(pod.getServiceAccountName()).isEqualTo(name.replace("-worker", "")));
    assertThat(kind(Manifests.of(overlay), ServiceAccount.class))
        .hasSize(6)
        .allSatisfy(account -> assertThat(account.getAutomountServiceAccountToken()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void nothingTalksUnlessAllowed(String overlay) {
    assertThat(kind(Manifests.of(overlay), NetworkPolicy.class))
        .anySatisfy(
            policy -> {
              assertThat(policy.getMetadata().getName()).isEqualTo("deny-everything");
              assertThat(policy.getSpec().getPolicyTypes())
                  .containsExactlyInAnyOrder("Ingress", "Egress");
              assertThat(policy.getSpec().getIngress()).isEmpty();
              assertThat(policy.getSpec().getEgress()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void healthAndFiguresAreOnAPortThatOnlyMonitoringReaches(String overlay) {
    assertThat(ours(overlay))
        .allSatisfy(
            (name, pod) ->
                assertThat(pod.getContainers())
                    .allSatisfy(
                        container -> {
                          assertThat(container.getReadinessProbe().getHttpGet().getPort())
                              .isEqualTo(new IntOrString(9000));
                          assertThat(container.getPorts())
                              .extracting(ContainerPort::getName)
                              .containsExactlyInAnyOrder("http", "management");
                        }));
    assertThat(kind(Manifests.of(overlay), NetworkPolicy.class))
        .filteredOn(policy -> policy.toString().contains("management"))
        .extracting(policy -> policy.getMetadata().getName())
        .containsExactly("allow-monitoring");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void workersScaleByThemselvesAndApisSurviveADrainedNode(String overlay) {
    List<HasMetadata> manifests = Manifests.of(overlay);
    List<String> deployments =
        kind(manifests, Deployment.class).stream()
            .map(deployment -> deployment.getMetadata().getName())
            .toList();
    assertThat(deployments)
        .containsExactlyInAnyOrder(
            "crosslight-case",
            "crosslight-evidence",
            "crosslight-evidence-worker",
            "crosslight-linkage",
            "crosslight-linkage-worker",
            "crosslight-portal",
            "crosslight-translation",
            "crosslight-translation-worker");
    assertThat(kind(manifests, HorizontalPodAutoscaler.class))
        .extracting(scaler -> scaler.getSpec().getScaleTargetRef().getName())
        .containsExactlyInAnyOrder(
            "crosslight-evidence-worker",
            "crosslight-linkage-worker",
            "crosslight-translation-worker");
    assertThat(kind(manifests, PodDisruptionBudget.class)).hasSize(5);
    assertThat(kind(manifests, Deployment.class))
        .filteredOn(deployment -> deployment.getMetadata().getName().endsWith("-worker"))
        .allSatisfy(
            worker -> {
              assertThat(worker.getSpec().getReplicas()).isNull();
              assertThat(worker.getSpec().getSelector().getMatchLabels())
                  .containsEntry("app.kubernetes.io/component", "worker");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void onlyMigrationsAreGivenThePasswordOfTheTablesOwner(String overlay) {
    List<HasMetadata> manifests = Manifests.of(overlay);
    assertThat(secretsByPod(kind(manifests, Job.class)))
        .isEqualTo(
            Map.of(
                "crosslight-case-migrate-0-1-0", List.of("crosslight-case-schema"),
                "crosslight-evidence-migrate-0-1-0", List.of("crosslight-evidence-schema"),
                "crosslight-linkage-migrate-0-1-0", List.of("crosslight-linkage-schema"),
                "crosslight-translation-migrate-0-1-0", List.of("crosslight-translation-schema")));
    assertThat(ours(overlay))
        .allSatisfy(
            (name, pod) -> assertThat(secrets(pod)).containsExactly(name.replace("-worker", "")));
    assertThat(kind(manifests, Secret.class))
        .filteredOn(secret -> !secret.getMetadata().getName().endsWith("-schema"))
        .allSatisfy(secret -> assertThat(secret.toString()).doesNotContain("_owner"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void migrationsAreHardenedEndAndCanBeAppliedAgainWithTheNextVersion(String overlay) {
    assertThat(kind(Manifests.of(overlay), Job.class))
        .hasSize(4)
        .allSatisfy(
            job -> {
              PodSpec pod = job.getSpec().getTemplate().getSpec();
              Container container = pod.getContainers().getFirst();
              String version = container.getImage().replaceFirst(".*:", "");
              assertThat(job.getMetadata().getName())
                  .endsWith("-migrate-" + version.replace('.', '-'));
              assertThat(job.getSpec().getTtlSecondsAfterFinished()).isEqualTo(3600);
              assertThat(pod.getRestartPolicy()).isEqualTo("OnFailure");
              assertThat(pod.getServiceAccountName()).isEqualTo("crosslight-migrate");
              assertThat(pod.getAutomountServiceAccountToken()).isFalse();
              assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
              assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
              assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
              assertThat(container.getResources().getLimits()).containsKey("memory");
              assertThat(container.getEnv())
                  .anySatisfy(
                      variable -> {
                        assertThat(variable.getName()).isEqualTo("CROSSLIGHT_ROLE");
                        assertThat(variable.getValue()).isEqualTo("migrate");
                      });
              assertThat(job.getSpec().getTemplate().getMetadata().getLabels())
                  .containsEntry("app.kubernetes.io/component", "migration");
            });
  }

  private static Map<String, List<String>> secretsByPod(List<Job> jobs) {
    return jobs.stream()
        .collect(
            Collectors.toMap(
                job -> job.getMetadata().getName(),
                job -> secrets(job.getSpec().getTemplate().getSpec())));
  }

  private static List<String> secrets(PodSpec pod) {
    return pod.getVolumes().stream()
        .filter(volume -> volume.getSecret() != null)
        .map(volume -> volume.getSecret().getSecretName())
        .toList();
  }

  @Test
  void productionBringsNoSecretsAndSaysThatItIsProduction() {
    List<HasMetadata> manifests = Manifests.of("prod");
    assertThat(kind(manifests, Secret.class)).isEmpty();
    assertThat(manifests.toString())
        .doesNotContain("SET-IN-OVERLAY")
        .doesNotContain("SET-PER-SERVICE")
        .doesNotContain("development-only")
        .contains("CROSSLIGHT_ENVIRONMENT=production");
  }

  /** The pods of our own applications and workers, by the name of what makes them. */
  private static Map<String, PodSpec> ours(String overlay) {
    Map<String, PodSpec> pods = new TreeMap<>();
    kind(Manifests.of(overlay), Deployment.class)
        .forEach(
            deployment ->
                pods.put(
                    deployment.getMetadata().getName(),
                    deployment.getSpec().getTemplate().getSpec()));
    assertThat(pods).hasSize(8);
    return pods;
  }

  @Test
  void whatDevelopmentBringsAlongIsHardenedToo() {
    Stream<PodSpec> pods =
        kind(Manifests.of("dev"), StatefulSet.class).stream()
            .map(set -> set.getSpec().getTemplate().getSpec());
    assertThat(pods)
        .hasSize(3)
        .allSatisfy(
            pod -> {
              assertThat(pod.getAutomountServiceAccountToken()).isFalse();
              assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
              assertThat(pod.getContainers())
                  .allSatisfy(
                      container ->
                          assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                              .isFalse());
            });
  }

  private static <T> List<T> kind(List<HasMetadata> manifests, Class<T> type) {
    return manifests.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
