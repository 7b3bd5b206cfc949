package dev.perigee.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The generator has never heard of Maven, Jetty or the runtime. */
class BordersTest {
    private static final JavaClasses GENERATOR =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.perigee.generator");

    @Test
    void knowsNeitherMavenNorTheRuntime() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.perigee.api..",
                        "dev.perigee.core..",
                        "dev.perigee.generator..",
                        "java..",
                        "com.sun.source..",
                        "javax.lang.model..",
                        "javax.tools..",
                        "com.aayushatharva.brotli4j..",
                        "org.apache.commons.io..",
                        "org.jsoup..",
                        "org.jspecify.annotations..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..")
                .check(GENERATOR);
    }

    @Test
    void onlyTheCompilerCallsJavac() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.perigee.generator.compile..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.tools..",
                        "com.sun.source..",
                        "javax.lang.model..",
                        "com.sun.source..")
                .check(GENERATOR);
    }

    /** It runs in Maven's JVM, where a start costs what it loads. */
    @Test
    void theLauncherNeedsNoJackson() {
        noClasses()
                .that()
                .resideInAPackage("dev.perigee.generator.launch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(GENERATOR);
    }

    @Test
    void onlyTheLinkCheckKnowsJsoupAndOnlyTheCompressorBrotli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.perigee.generator.check..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(GENERATOR);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.perigee.generator.compress..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.aayushatharva.brotli4j..")
                .check(GENERATOR);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.perigee.generator.(**)").should().beFreeOfCycles().check(GENERATOR);
    }
}
