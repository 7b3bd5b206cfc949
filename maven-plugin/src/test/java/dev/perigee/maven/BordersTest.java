package dev.perigee.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The plugin is glue: Maven on one side, the generator's doors on the other. */
class BordersTest {
    private static final JavaClasses PLUGIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.perigee.maven");

    /** A problem is what both doors answer with. */
    @Test
    void knowsMavenAndTheDoorsOfTheGenerator() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.perigee.maven..",
                        "dev.perigee.generator.launch",
                        "dev.perigee.generator.bundle",
                        "dev.perigee.generator.links",
                        "dev.perigee.generator.problem",
                        "java..",
                        "javax.inject..",
                        "org.apache.maven..",
                        "org.codehaus.plexus..",
                        "org.eclipse.aether..",
                        "org.jspecify.annotations..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "javax.xml..")
                .check(PLUGIN);
    }
}
