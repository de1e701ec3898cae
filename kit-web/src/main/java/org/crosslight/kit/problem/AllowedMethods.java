package org.crosslight.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods an address takes: what a 405 must say (RFC 9110, section 15.5.6). */
@ApplicationScoped
public class AllowedMethods {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^/}]+}");

  private final List<Address> addresses;

  public AllowedMethods(BeanManager beans) {
    this.addresses =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(Bean::getBeanClass)
            .filter(type -> type.isAnnotationPresent(Path.class))
            .distinct()
            .flatMap(AllowedMethods::addresses)
            .toList();
  }

  /** The methods of that path, without the service's address and a query. */
  public Set<String> of(String path) {
    Set<String> methods = new TreeSet<>();
    addresses.stream()
        .filter(address -> address.path().matcher(path).matches())
        .forEach(address -> methods.add(address.method()));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    methods.add(HttpMethod.OPTIONS);
    return methods;
  }

  private static Stream<Address> addresses(Class<?> resource) {
    String root = resource.getAnnotation(Path.class).value();
    return Arrays.stream(resource.getMethods())
        .flatMap(
            method ->
                Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .map(type -> type.getAnnotation(HttpMethod.class).value())
                    .map(verb -> new Address(pattern(root, method), verb)));
  }

  private static Pattern pattern(String root, Method method) {
    Path below = method.getAnnotation(Path.class);
    String template = "/" + root + "/" + (below == null ? "" : below.value());
    String path = template.replaceAll("/+", "/").replaceAll("/$", "");
    return Pattern.compile(PARAMETER.matcher(path).replaceAll("[^/]+") + "/?");
  }

  private record Address(Pattern path, String method) {}
}
