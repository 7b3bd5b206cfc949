package dev.perigee.dev;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The development server puts generator and runtime together; it has never heard of Maven. */
class BordersTest {
    private static final JavaClasses DEV =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.perigee.dev");

    @Test
    void knowsGeneratorAndRuntimeButNotMaven() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.perigee.api..",
                        "dev.perigee.core..",
                        "dev.perigee.dev..",
                        "dev.perigee.generator..",
                        "dev.perigee.runtime..",
                        "java..",
                        "io.methvin.watcher..",
                        "org.eclipse.jetty..",
                        "org.jspecify.annotations..",
                        "tools.jackson..")
                .check(DEV);
    }

    /** What a page says about a fault is the same whoever serves it. */
    @Test
    void pagesKnowNeitherServerNorWatcher() {
        noClasses()
                .that()
                .resideInAPackage("dev.perigee.dev.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.perigee.runtime..", "org.eclipse.jetty..", "io.methvin.watcher..")
                .check(DEV);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.perigee.dev.(**)").should().beFreeOfCycles().check(DEV);
    }
}
