import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject
import java.nio.file.Files
import java.nio.file.attribute.FileTime

def project = SiteProject.of(binding.variables)
def longAgo = FileTime.from(java.time.Instant.parse('2001-01-01T00:00:00Z'))

// The first build makes all of it.
def log = project.text('build.log')
def site = ['data.json': '[1,2,3]', 'img/logo.svg': 'not really an image',
            'posts/1.json': '{"id":1,"title":"Post 1"}', 'posts/2.json': '{"id":2,"title":"Post 2"}']
check(withoutHostFiles(project.site()) == site, "The site is ${project.site()}")
checkHas(log, 'ROUTE', '/posts/[id].json', 'report.json')
checkHas(project.text('target/perigee/report.json'), '"verdict": "published"', '/posts/[id].json')
check(!project.exists('target/classes'), 'The compile phase is left alone.')

// Without a change nothing is compiled and nothing is written.
def files = ['target/static/posts/1.json', 'target/perigee/classes/posts/PostJson.class'].collect { project.path(it) }
files.each { Files.setLastModifiedTime(it, longAgo) }
log = project.build('generate-sources')
checkHas(log, 'Nothing changed')
checkHasNot(log, 'report.json', 'ROUTE')
files.each { check(Files.getLastModifiedTime(it) == longAgo, "$it was written again.") }

// What a page uses counts as the page does; what stays the same keeps its time.
project.write('src/main/java/blog/Posts.java',
        project.text('src/main/java/blog/Posts.java').replace('Stream.of(1, 2)', 'Stream.of(1, 3)'))
project.build('generate-sources')
project.checkFile('target/static/posts/3.json', '{"id":3,"title":"Post 3"}')
check(!project.exists('target/static/posts/2.json'), 'A file that is no longer made goes.')
check(Files.getLastModifiedTime(project.path('target/static/posts/1.json')) == longAgo, 'Post 1 was written again.')

// With its route all of a route's files go.
Files.delete(project.path('src/main/pages/posts/[id].json.java'))
project.build('generate-sources')
check(withoutHostFiles(project.site()).keySet() == ['data.json', 'img/logo.svg'] as Set, "The site is ${project.site()}")
