package org.crosslight.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;

/**
 * What holds in every module. A module runs them with {@code @AnalyzeClasses} and {@code
 * ArchTests}:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.crosslight.casework", importOptions = DoNotIncludeTests.class)
 * class HouseRulesTest {
 *   @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 */
public final class HouseRules {

  private static final Set<String> HTTP_METHODS =
      Set.of(
          "jakarta.ws.rs.GET",
          "jakarta.ws.rs.POST",
          "jakarta.ws.rs.PUT",
          "jakarta.ws.rs.PATCH",
          "jakarta.ws.rs.DELETE");

  private static final Set<String> GUARDS =
      Set.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "io.quarkus.security.Authenticated");

  /** A name must say what a thing is; these say nothing. */
  @ArchTest
  public static final ArchRule names_say_what_things_are =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Misc)(\\$.*)?")
          .orShould()
          .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..")
          .allowEmptyShould(true);

  /** Dependencies come through the constructor and stay. */
  @ArchTest
  public static final ArchRule nothing_is_injected_into_fields =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
          .allowEmptyShould(true);

  /** No state that every caller shares and anyone may change. */
  @ArchTest
  public static final ArchRule statics_are_final =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal()
          .allowEmptyShould(true);

  /** A constant has one name outside the code, made in one way ({@code Coded} of kit-web). */
  @ArchTest
  public static final ArchRule enums_write_no_codes_of_their_own =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areEnums()
          .should()
          .beAnnotatedWith("com.fasterxml.jackson.annotation.JsonValue")
          .orShould()
          .beAnnotatedWith("com.fasterxml.jackson.annotation.JsonCreator")
          .allowEmptyShould(true);

  /** Every endpoint says who may call it. */
  @ArchTest
  public static final ArchRule endpoints_are_guarded =
      methods().that(areEndpoints()).should(beGuarded()).allowEmptyShould(true);

  /** Only what stands at the boundary knows HTTP. */
  @ArchTest
  public static final ArchRule repositories_know_no_http =
      noClasses()
          .that()
          .areAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
          .and()
          .haveSimpleNameNotEndingWith("Resource")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.ws.rs.core.Response")
          .allowEmptyShould(true);

  /**
   * Packages need each other in one direction, each taken with its own classes at whatever depth it
   * lies: what is needed can be read without what needs it.
   */
  @ArchTest
  public static final ArchRule packages_form_no_circles =
      SlicesRuleDefinition.slices()
          .matching("org.crosslight.(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  /** Services know each other by their APIs, never by their classes. */
  @ArchTest
  public static final ArchRule services_share_only_the_kit =
      classes().should(notUseAnotherServicesClasses()).allowEmptyShould(true);

  private HouseRules() {}

  private static DescribedPredicate<JavaMethod> areEndpoints() {
    return DescribedPredicate.describe(
        "are endpoints",
        method ->
            HTTP_METHODS.stream().anyMatch(method::isAnnotatedWith)
                && !method.getOwner().isInterface());
  }

  private static ArchCondition<JavaMethod> beGuarded() {
    return new ArchCondition<>("say who may call them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean guarded =
            GUARDS.stream()
                .anyMatch(
                    guard ->
                        method.isAnnotatedWith(guard) || method.getOwner().isAnnotatedWith(guard));
        events.add(
            new SimpleConditionEvent(
                method, guarded, describe(method) + (guarded ? " is guarded" : " is open")));
      }
    };
  }

  private static ArchCondition<JavaClass> notUseAnotherServicesClasses() {
    Set<String> services = Set.of("evidence", "translation", "linkage", "casework", "portal");
    return new ArchCondition<>("use no other service's classes") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String own = module(type.getPackageName());
        type.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency -> {
                  String other = module(dependency.getTargetClass().getPackageName());
                  return services.contains(other) && !other.equals(own);
                })
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static String module(String packageName) {
    String[] steps = packageName.split("\\.", -1);
    return steps.length > 2 && packageName.startsWith("org.crosslight.") ? steps[2] : "";
  }

  private static String describe(JavaMember member) {
    return member.getFullName();
  }
}
