package sanctuary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Scope;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bundled CDI")
class BundledCdiTest {

  @Test
  @DisplayName("knows every class that has a scope")
  void beans() throws URISyntaxException {
    var classes = BundledCdi.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    var scoped =
        new ClassFileImporter()
            .importPath(Path.of(classes)).stream()
                .filter(
                    type ->
                        type.isMetaAnnotatedWith(NormalScope.class)
                            || type.isMetaAnnotatedWith(Scope.class))
                .map(JavaClass::getName);
    assertThat(BundledCdi.BEANS)
        .extracting(Class::getName)
        .containsExactlyInAnyOrderElementsOf(scoped.toList());
  }

  @Test
  @DisplayName("gives everybody the same assembly, until it is stopped")
  void assembly() {
    var cdi = new BundledCdi();
    cdi.start();
    var one = CDI.current().select(Assembly.class);
    assertThat(one.isResolvable()).isTrue();
    assertThat(one.get()).isSameAs(CDI.current().select(Assembly.class).get());
    cdi.stop();
  }
}
