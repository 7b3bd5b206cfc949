import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.RunningJar
import dev.perigee.maven.SiteProject
import java.nio.file.Files

def project = SiteProject.of(binding.variables)
def generated = 'target/generated-sources/perigee/it/web/Routes.java'

/** The links of all kinds, as the folder has them. */
def checkSite = { String base, String end ->
    def post = end == '.html' ? '2.html' : '2/index.html'
    def about = end == '.html' ? 'about.html' : 'about/index.html'
    checkHas(project.text("target/static/index.html"),
        "<a href=\"$base/posts/1$end\">First</a> <a href=\"$base/posts/1.json\">JSON</a>",
        "<a href=\"$base/about$end#top\">About</a> <a href=\"$base/about$end\">About</a>")
    checkHas(project.text("target/static/$about"), "<a href=\"$base/posts/2$end#end\">Second</a>")
    checkHas(project.text("target/static/posts/$post"), "<a href=\"$base/\">Home</a>")
    project.checkFile('target/static/posts/2.json', "{\"page\":\"$base/posts/2$end\",\"self\":\"$base/posts/2.json\"}")
}

/** And as the jar has them. */
def checkJar = { String base, String end ->
    RunningJar.start(project.path('target/typed-links-1.0-ssr.jar')).withCloseable { site ->
        def expected = "200 $base/ $base/posts/1$end $base/api/links $base/about$end $base/files/a%20b/%C3%BC.txt $base/posts/2$end".toString()
        check(site.get("$base/api/links") == expected, "Live they are ${site.get("$base/api/links")}, and not $expected")
        check(site.get("$base/files/a%20b/%C3%BC.txt") == '200 a b/ü.txt', 'A link leads elsewhere.')
        def redirect = site.where('POST', "$base/api/links")
        check(redirect.startsWith("303 $base/posts/2"), "A redirect goes to $redirect")
    }
}

checkSite('/docs', '/')
checkJar('/docs', '/')

// Nothing changed: the source is not written again, and nothing is compiled again.
def before = Files.getLastModifiedTime(project.path(generated))
def log = project.build('package')
checkHas(log, 'Nothing changed', 'Nothing to compile')
checkHasNot(log, 'Compiled')
check(Files.getLastModifiedTime(project.path(generated)) == before, 'Routes.java was written again.')

// Where the build of the site is skipped, code compiles with the class that is there.
checkHas(project.build('compile', '-Dperigee.prerender.skip'), 'Skipped.')

// Another base and another form of the output: no link is compiled in.
project.build('package', '-Dbase=', '-Dformat=file')
check(Files.getLastModifiedTime(project.path(generated)) == before, 'Routes.java was written again.')
checkSite('', '.html')
checkJar('', '.html')

// A page that moves is an error in code and in templates, with its place.
project.path('src/main/pages/about.md').toFile().renameTo(project.path('src/main/pages/abouts.md').toFile())
log = project.fail('package')
checkHas(log, 'src/main/java/it/web/Links.java:[6,', 'about()', "There is no route named 'about'. Did you mean 'abouts'?")
project.write('src/main/java/it/web/Links.java', project.text('src/main/java/it/web/Links.java').replace('Routes.about()', 'Routes.abouts()'))
log = project.fail('package')
checkHas(log, "src/main/pages/index.mustache:[4,10] There is no route named 'about'. Did you mean 'abouts'?")
project.write('src/main/pages/index.mustache', project.text('src/main/pages/index.mustache').replace('about#top', 'abouts#top'))
project.build('package')

// A class of the project's own in its place.
project.write('src/main/java/it/web/Routes.java', 'package it.web; public class Routes {}')
checkHas(project.fail('generate-sources'), 'src/main/java/it/web/Routes.java', 'routesPackage')
