import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

checkHas(project.text('build.log'), 'Nothing is wrong with the site: 2 files')
check(!project.exists('target'), 'The check of a new project left something.')

project.build('generate-sources')
def files = {
    def all = [:]
    project.path('target').toFile().eachFileRecurse { all[it.path] = [it.file, it.lastModified(), it.length()] }
    return all
}
def before = files()

// Whatever prerender would say is said, and what it made stays as it is.
def page = project.path('src/main/pages/index.md').toFile()
def text = page.text
def fails = { String change, String message ->
    page.text = change
    def log = project.fail('perigee:check')
    checkHas(log, message)
    checkHasNot(log, 'perigee-check-')
    check(files() == before, "The check of '$change' left or changed files.")
    page.text = text
}
fails(text.replace('hello.txt', 'helo.txt'), "Did you mean '/hello.txt'?")
fails(text.replace('layout: base', 'layout: bse'), "There is no layout 'bse'")
fails(text.replace('title: Start', 'titel: Start').replace('# Start', ''), "'page' has no 'title'")

def endpoint = project.path('src/main/pages/hello.txt.java').toFile()
def java = endpoint.text
endpoint.text = java.replace('"Hello"', 'Hello')
checkHas(project.fail('perigee:check'), '[ERROR] src/main/pages/hello.txt.java:[9')
endpoint.text = java

checkHas(project.build('perigee:check'), 'Nothing is wrong with the site')
check(files() == before, 'A good check left or changed files.')

// An output folder that is not ours must not be replaced, and the check says so before it happens.
project.path('mine').toFile().mkdir()
project.path('mine/a.txt').toFile().text = 'mine'
checkHas(project.fail('perigee:check', '-Dperigee.outputDirectory=mine'), 'mine')
check(project.path('mine/a.txt').toFile().text == 'mine', 'The folder was touched.')

checkHas(project.build('perigee:check', '-Dperigee.check.skip'), 'Skipped.')

// What all goals are for stands in the help, and how each is told what to do.
def help = project.build('perigee:help', '-Ddetail')
checkHas(help, 'files for a CDN', 'perigee:bundle', 'perigee:check', 'perigee:prerender', 'perigee:routes',
        'User property: perigee.check.skip', 'User property: perigee.strictTemplates')
checkHasNot(help, '<pre>', '{@code', '&lt;')
