import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

/** Starts a build that stands still while it renders. */
def startHeldBuild = {
    project.path('rendering').toFile().delete()
    project.write('wait', '')
    def build = project.start('generate-sources')
    while (!project.exists('rendering')) {
        check(build.isAlive(), "It did not come to rendering:\n${build.output()}")
        Thread.sleep(20)
    }
    return build
}

// Of two builds at once the second waits for the first, and says so.
def first = startHeldBuild()
def second = project.start('generate-sources')
second.awaitOutput('Another build of this project is running')
check(first.isAlive() && second.isAlive(), 'One of the two did not wait.')
project.path('wait').toFile().delete()
first.succeeds()
checkHas(second.succeeds(), 'Nothing changed')
project.checkFile('target/static/slow.txt', 'done')

// Whoever cleans during a build gets no half of a site.
def build = startHeldBuild()
project.path('target').toFile().deleteDir()
project.path('wait').toFile().delete()
def log = build.fails()
checkHas(log, 'target/perigee was removed while the build ran')
checkHasNot(log, '\tat ')
check(project.site().isEmpty(), "Something was published: ${project.site()}")
project.build('generate-sources')
project.checkFile('target/static/slow.txt', 'done')
