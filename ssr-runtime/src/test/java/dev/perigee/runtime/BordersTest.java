package dev.perigee.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The runtime meets the generator in the site index only; Jetty lives here and nowhere else. */
class BordersTest {
    private static final JavaClasses RUNTIME =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.perigee.runtime");

    @Test
    void knowsCoreAndJettyButNeitherGeneratorNorMaven() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.perigee.api..",
                        "dev.perigee.core..",
                        "dev.perigee.runtime..",
                        "java..",
                        "javax.net..",
                        "org.eclipse.jetty..",
                        "org.jspecify.annotations..",
                        "org.slf4j..",
                        "tools.jackson..")
                .check(RUNTIME);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.perigee.runtime.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(RUNTIME);
    }
}
