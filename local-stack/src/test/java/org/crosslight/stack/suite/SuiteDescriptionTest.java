package org.crosslight.stack.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteDescriptionTest {

  @TempDir Path folder;

  @Test
  void isWrittenWhereNoSuiteEverWas() {
    StackHome home = new StackHome(folder.resolve("not").resolve("there"));

    new SuiteDescription(new Ports(18080)).write(home);

    assertThat(SuiteDescription.in(home)).contains(new SuiteDescription(new Ports(18080)));
  }

  @Test
  void keepsThePortsOfTheFirstStart() {
    StackHome home = new StackHome(folder);
    new SuiteDescription(new Ports(18080)).write(home);

    assertThatThrownBy(() -> new SuiteDescription(new Ports(28080)).write(home))
        .isInstanceOf(StackProblem.class)
        .hasMessageContaining("--port-base 18080");
  }
}
