import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)
import java.util.zip.ZipFile

// A module that is packaged in the same build.
project.checkFile('site/target/static/name.txt', 'Ann')
new ZipFile(project.path('site/target/site-1.0-ssr.jar').toFile()).withCloseable {
    check(it.getEntry('lib/Names.class') != null, 'The jar lacks the module.')
}

// Before it is compiled there is nothing to work with, and the site says so.
project.path('lib/target').toFile().deleteDir()
project.path('target').toFile().deleteDir() // Maven 4 keeps what it packaged there.
def log = project.fail('generate-sources')
checkHas(log, 'The site depends on the module it:lib:', 'nothing has compiled it', "Run 'mvn compile'")
project.checkFile('site/target/static/name.txt', 'Ann')

// A build that compiles it is enough, and from then on a lone generate-sources too.
project.build('compile')
checkHas(project.build('generate-sources'), 'Nothing changed')

// A goal of the command line is for the module that has the site.
checkHas(project.build('perigee:check'), 'Skipped: this module has no ', 'Nothing is wrong with the site')
checkHas(project.build('perigee:routes'), '/name.txt')
