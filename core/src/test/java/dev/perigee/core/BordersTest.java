package dev.perigee.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Core is what build and runtime share: it has heard of neither, nor of Maven or Jetty. */
class BordersTest {
    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.perigee.core");

    /** Pages have libraries of their own (Mustache, Markdown, YAML), and nothing else sees them. */
    @Test
    void knowsTheApiAndJacksonOnly() {
        classes()
                .that()
                .resideOutsideOfPackages(
                        "dev.perigee.core.render..",
                        "dev.perigee.core.markdown..",
                        "dev.perigee.core.highlight..",
                        "dev.perigee.core.content..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.perigee.api..",
                        "dev.perigee.core..",
                        "java..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify.annotations..")
                .check(CORE);
    }

    @Test
    void onlyTemplatesKnowMustache() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.perigee.core.render")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.mustachejava..")
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.perigee.core.(**)").should().beFreeOfCycles().check(CORE);
    }
}
