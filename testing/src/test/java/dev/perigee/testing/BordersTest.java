package dev.perigee.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** It sees the doors of build and runtime, and neither Maven nor Jetty. */
class BordersTest {
    private static final JavaClasses TESTING =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.perigee.testing");

    @Test
    void knowsTheDoorsOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.perigee.api..",
                        "dev.perigee.core..",
                        "dev.perigee.generator.check",
                        "dev.perigee.generator.launch",
                        "dev.perigee.generator.problem",
                        "dev.perigee.runtime",
                        "dev.perigee.runtime.settings",
                        "dev.perigee.runtime.site",
                        "dev.perigee.testing..",
                        "java..",
                        "org.junit.jupiter.api..",
                        "org.jspecify.annotations..",
                        "tools.jackson..")
                .check(TESTING);
    }

    /** Whoever calls one endpoint needs no particular test framework. */
    @Test
    void oneEndpointIsTestedWithoutJunit() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Test")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.junit..")
                .check(TESTING);
    }
}
