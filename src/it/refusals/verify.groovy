import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

// Without the runtime there is a sentence, and what to add.
checkHas(project.fail('generate-sources'), "The project refusals does not depend on Perigee's runtime.",
        '<artifactId>perigee-ssr-runtime</artifactId>')

checkHas(project.fail('-Pruntime', 'generate-sources', '-Druntime.scope=test'), 'has the scope test',
        'Write it without a scope')

// Values that are none.
def refused = { String parameter, String value ->
    def log = project.fail('-Pruntime', 'generate-sources', "-Dperigee.$parameter=$value")
    checkHas(log, parameter, value)
    checkHasNot(log, '\tat ')
    return log
}
checkHas(refused('threads', 'many'), 'It must be a whole number from 0 to 1024.')
checkHas(refused('pathDeadline', 'soon'), 'such as 500ms, 90s or 5m')
checkHas(refused('worker.args', "'-Da=b"), 'A quote in it is opened but not closed.')
checkHas(project.fail('-Pruntime', 'generate-sources', '-Dperigee.worker.args=-XX:+NoSuchFlag'), 'perigee.worker.args', 'NoSuchFlag')
refused('trailingSlash', 'maybe')
refused('outputDirectory', 'src/main/pages')
check(project.site().keySet() == ['good.txt'] as Set, "The site is ${project.site()}")

// Bundling what is not there yet.
project.path('target').toFile().deleteDir()
checkHas(project.fail('-Pruntime', 'dev.perigee:perigee-maven-plugin:bundle'), 'target/perigee/site: There is no built site here.')

// Nor is there anything to look at.
checkHas(project.fail('-Pruntime', 'dev.perigee:perigee-maven-plugin:preview'), 'There is no built site',
        "Run 'mvn package' first")
