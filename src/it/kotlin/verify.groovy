import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject
import java.util.zip.ZipFile

def project = SiteProject.of(binding.variables)
project.checkFile('target/static/greeting.txt', 'Hello Ann, see /greeting.txt')

// The jar has what Kotlin compiled, the generated class, and its table.
new ZipFile(project.path('target/kotlin-1.0-ssr.jar').toFile()).withCloseable { jar ->
    for (name in ['greetings/Greeting.class', 'it/words/Routes.class', 'it/words/Routes.json']) {
        check(jar.getEntry(name) != null, "The jar lacks $name.")
    }
}

