import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

// At the root of a build that has compiled nothing: modules without a site are left alone.
['target', 'lib/target', 'site/target'].each { project.path(it).toFile().deleteDir() }
def dev = project.start('perigee:dev', '-Dperigee.port=0')
try {
    dev.awaitOutput('The site is at http://localhost:')
    checkHas(dev.output(), 'Skipped: a project with packaging pom', 'Skipped: this module has no')
    def url = (dev.output() =~ /The site is at (http:\S+)/)[0][1]

    def answer = { String path -> new URL(url + path).openConnection().inputStream.text }
    def awaitAnswer = { String path, String wanted ->
        def end = System.nanoTime() + 60_000_000_000L
        def last = ''
        while (last != wanted) {
            check(System.nanoTime() < end, path + " stays '" + last + "' in:\n" + dev.output())
            try {
                last = answer(path)
            } catch (IOException e) {
                last = e.toString()
            }
        }
    }

    // The class of a module that the site depends on is compiled from its source, now and later.
    awaitAnswer('name.txt', 'Ann')
    def names = 'lib/src/main/java/lib/Names.java'
    project.write(names, project.text(names).replace('Ann', 'Bob'))
    awaitAnswer('name.txt', 'Bob')
    checkHas(dev.output(), '200 GET /name.txt')

    // A pom that is wrong changes nothing; a good one is read again, at the same port.
    def pom = 'site/pom.xml'
    def good = project.text(pom)
    project.write(pom, good.replace('</project>', ''))
    dev.awaitOutput('The changed pom cannot be used')
    awaitAnswer('name.txt', 'Bob')
    project.write(
        pom,
        good.replace(
            '<executions>', '<configuration><base>/docs</base></configuration>\n        <executions>'))
    dev.awaitOutput('The pom was changed')
    awaitAnswer('docs/name.txt', 'Bob')

    dev.type('r')
    dev.awaitOutput('Restarting.')
    awaitAnswer('docs/name.txt', 'Bob')

    dev.type('q')
    checkHas(dev.succeeds(), 'BUILD SUCCESS')
} finally {
    dev.close()
}
