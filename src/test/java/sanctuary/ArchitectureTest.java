package sanctuary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packages")
class ArchitectureTest {

  private static final JavaClasses SANCTUARY =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("sanctuary");

  @Test
  @DisplayName("are those that the rules below are about")
  void known() {
    assertThat(SANCTUARY.getPackage("sanctuary").getSubpackages())
        .extracting(JavaPackage::getName)
        .containsExactlyInAnyOrder(
            "sanctuary.launcher", "sanctuary.protocol", "sanctuary.room", "sanctuary.web");
  }

  @Test
  @DisplayName("protocol needs the language, JSON and nothing of ours")
  void protocol() {
    classes()
        .that()
        .resideInAPackage("sanctuary.protocol")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("sanctuary.protocol", "java..", "jakarta.json..", "org.jspecify..")
        .check(SANCTUARY);
  }

  @Test
  @DisplayName("room needs protocol, and knows no socket, servlet or CDI")
  void room() {
    classes()
        .that()
        .resideInAPackage("sanctuary.room")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("sanctuary.room", "sanctuary.protocol", "java..", "org.jspecify..")
        .check(SANCTUARY);
  }

  @Test
  @DisplayName("launcher needs nothing of ours")
  void launcher() {
    noClasses()
        .that()
        .resideInAPackage("sanctuary.launcher")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("sanctuary.protocol", "sanctuary.room", "sanctuary.web")
        .check(SANCTUARY);
  }

  @Test
  @DisplayName("need nothing of launcher, and nothing of the server that it embeds")
  void container() {
    noClasses()
        .that()
        .resideOutsideOfPackage("sanctuary.launcher")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("sanctuary.launcher", "org.apache..")
        .check(SANCTUARY);
  }

  @Test
  @DisplayName("room has no clock and no thread of its own")
  void edges() {
    noClasses()
        .that()
        .resideInAnyPackage("sanctuary.room", "sanctuary.protocol")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Thread.class, java.util.concurrent.Executors.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(SANCTUARY);
  }

  @Test
  @DisplayName("hold no class that is named after nothing")
  void names() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base)")
        .check(SANCTUARY);
  }

  @Test
  @DisplayName("say everywhere what may be null")
  void nullMarked() {
    assertThat(SANCTUARY.getPackage("sanctuary").getSubpackages())
        .allMatch(ours -> ours.isAnnotatedWith(NullMarked.class));
  }
}
