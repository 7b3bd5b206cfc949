package dev.perigee.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A user's test of one endpoint needs no server, no Maven and no particular test framework. */
class BordersTest {
    private static final JavaClasses TESTING =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.perigee.testing");

    @Test
    void knowsCoreOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.perigee.api..",
                        "dev.perigee.core..",
                        "dev.perigee.testing..",
                        "java..",
                        "org.jspecify.annotations..",
                        "tools.jackson..")
                .check(TESTING);
    }
}
