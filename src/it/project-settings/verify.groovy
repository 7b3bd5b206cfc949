import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)
def settings = { argument ->
    '{"argument":"' + argument + '","excluded":false,"filtered":{"greeting":"Guten Tag","left":"${greeting}",' +
        '"version":"1.0"},"parameter":"greeting","raw":{"greeting":"#greeting#"},"word":"Grüße"}'
}

// Compiled and filtered as the project is configured to.
project.checkFile('target/static/settings.json', settings('none'))

// Arguments of the worker's JVM, with a blank in one.
project.build('generate-sources', "-Dperigee.worker.args=-Xmx200m '-Dargument=a b'")
project.checkFile('target/static/settings.json', settings('a b'))

// A resource that is gone is gone for the pages too.
project.path('src/main/raw/raw.properties').toFile().delete()
checkHas(project.fail('generate-sources'), 'settings.json')
check(!project.exists('target/perigee/classes/raw/raw.properties'), 'A resource that is gone stayed.')
project.checkFile('target/static/settings.json', settings('a b'))
