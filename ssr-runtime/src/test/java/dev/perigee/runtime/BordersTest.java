package dev.perigee.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
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
        slices().matching("dev.perigee.runtime.(**)").should().beFreeOfCycles().check(RUNTIME);
    }

    /**
     * L317: a clock that jumps a day moves no deadline. The time of day is for people and headers:
     * in the log, for conditional requests, and for the time that a start took.
     */
    @Test
    void whatWaitsGoesByNanoTimeAndNotByTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.perigee.runtime.log..")
                .and()
                .doNotHaveFullyQualifiedName("dev.perigee.runtime.files.StaticFiles")
                .and()
                .doNotHaveFullyQualifiedName("dev.perigee.runtime.Age")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .check(RUNTIME);
    }
}
