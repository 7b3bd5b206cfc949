import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

/** A page in its layout, as the file has it. */
def page = { String locale, String title, String home, String about, String content ->
    """<!doctype html>
<html lang="$locale">
<head><title>$title</title></head>
<body><nav><a href="$home">Home</a> <a href="$about">About</a></nav>
<main>$content</main></body>
</html>
""".toString()
}

/** What the folder has, with an ending or as folders. */
def checkSite = { String end, String file ->
    def home = '/docs/'
    def about = "/docs/about$end".toString()
    def post = "/docs/blog/first$end".toString()
    def expected = [
        'index.html': page('en', 'Start &amp; more', home, about, "<a href=\"$post\">First</a>"),
        ("about$file".toString()): page('en', 'About', home, about, "<h2 id=\"who\">Who</h2>\n<p>See <a href=\"$post#more\">the first post</a>.</p>\n"),
        ("de/about$file".toString()): page('de', 'Über uns', home, about, '<p>Wir.</p>\n'),
        ("blog/first$file".toString()): page('en', 'First', home, about, '<h2 id="more">More</h2>\n'),
        ("plain$file".toString()): '<p>{{as it is}}</p>\n',
        'feed.xml': "<feed><link href=\"https://example.com$post\"/></feed>\n".toString(),
        '404.html': page('en', 'Not here', home, about, '404'),
        'de/404.html': page('de', 'Nicht hier', home, about, '<p>Nein.</p>\n'),
    ]
    def site = withoutHostFiles(project.site())
    expected.each { name, text -> check(site[name] == text, "$name is\n${site[name]}\nand not\n$text") }
    check(!site.keySet().any { it.contains('second') || it.contains('none') }, "There is too much: ${site.keySet()}")
}

// Pages are folders with an index, error pages and what is no HTML exactly what they are called.
checkSite('/', '/index.html')
checkHas(project.text('build.log'), '/blog/[slug]', '/about')
checkHas(project.build('perigee:routes'), '/blog/[slug]', '/404')

// A template that changes compiles nothing.
def classFile = project.path('target/perigee/classes/BlogPost.class')
def time = java.nio.file.Files.getLastModifiedTime(classFile)
project.write('src/main/pages/plain.html', '<p>{{as it is}}</p>\n\n')
checkHasNot(project.build('generate-sources'), 'Compiled')
check(java.nio.file.Files.getLastModifiedTime(classFile) == time, 'The class was written again.')
project.write('src/main/pages/plain.html', '<p>{{as it is}}</p>\n')

// Or files with an ending.
project.build('generate-sources', '-Dformat=file')
checkSite('.html', '.html')

// What is wrong is told with its place, all at once, and the last good site stays.
project.write('src/main/pages/bad.mustache', 'One line\n{{nothing}}\n')
project.write('src/main/pages/bad2.md', '---\ntitle: x\n---\n\n[x](nowhere.md)\n')
def log = project.fail('generate-sources', '-Dformat=file')
checkHas(log, 'src/main/pages/bad.mustache:[2,1] Nothing', 'src/main/pages/bad2.md:[5,1] The link')
checkSite('.html', '.html')
