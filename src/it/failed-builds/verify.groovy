import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

/** Builds other pages, which must fail as a user's mistake does: with sentences and without stack traces. */
def fail = { String pages, Object... arguments ->
    def log = project.fail('generate-sources', "-Dperigee.pagesDirectory=src/main/$pages", arguments as List)
    checkHasNot(log, '\tat ')
    check(project.site()['good.txt'] == 'good', 'The last good site is gone.')
    check(project.site().keySet().every { it == 'good.txt' || it.startsWith('_') }, "The site is ${project.site()}")
    return log
}

checkHas(fail('pages-errors'),
        '[ERROR] src/main/pages-errors/one.txt.java:[8,30]', 'missing',
        '[ERROR] src/main/pages-errors/two.txt.java:[8,22]')
checkHas(fail('pages-exception'), '/posts/b.txt', 'src/main/pages-exception/posts/[id].txt.java:[19', 'There is no b')
checkHas(fail('pages-hang', '-Dperigee.pathDeadline=1s'), '/slow.txt')
checkHas(fail('pages-exit'), '/exit.txt')
checkHas(fail('pages-memory', '-Dperigee.worker.args=-Xmx64m'), '/large.txt', 'memory')

// Whoever asks for the stack trace gets it.
checkHas(project.fail('-e', 'generate-sources', '-Dperigee.pagesDirectory=src/main/pages-exception'),
        'java.lang.IllegalStateException: There is no b', 'posts.PostText.get')

checkHas(project.build('generate-sources'), 'Nothing changed')
