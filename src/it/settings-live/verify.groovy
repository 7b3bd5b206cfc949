import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.RunningJar
import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)
def jar = project.path('target/settings-live-1.0-ssr.jar')

/** Asks for status and Location, a line for each: method, path, what is expected. */
def ask = { RunningJar site, String lines ->
    for (line in lines.readLines()*.strip().findAll()) {
        def (method, path, expected) = line.split(' +', 3)
        check(site.where(method, path) == expected, "$line, but was ${site.where(method, path)}")
    }
}

/** What the folder has, the jar answers: the same bytes and headers at the same path, and in place of a page that goes on, the redirect. */
def sameAsFolder = { RunningJar site ->
    def headers = project.text('target/static/_headers')
    withoutHostFiles(project.site()).findAll { name, text -> !(name ==~ '.*\\.(gz|br)') }.each { name, text ->
        def path = new URI(null, null, '/docs/' + name.replaceAll('(^|/)index\\.html$', '').replaceAll('\\.html$', ''), null).toASCIIString()
        def answer = site.send('GET', path)
        if (answer.statusCode() == 301 && answer.body().empty) {
            // To the one spelling with or without a slash at the end.
            answer = site.send('GET', answer.headers().firstValue('Location').get())
        }
        check(answer.body() == text, "$path is '${answer.body()}' in the jar, and '$text' in the folder.")
        def goesOn = text =~ /content="0;url=([^"]*)"/
        if (goesOn) {
            check(answer.headers().firstValue('Location').orElse('') == goesOn.group(1), "$path goes elsewhere.")
            check(project.text('target/static/_redirects').contains("$path ${goesOn.group(1)} ${answer.statusCode()}"), "$path is not in _redirects.")
        }
    }
    for (header in ['X-Build: post', 'X-Setting: post']) {
        checkHas(headers, header)
        def (name, value) = header.split(': ')
        check(site.send('GET', '/docs/posts/1.json').headers().firstValue(name).orElse('') == value, "$header is lost.")
    }
}

// trailingSlash=never, buildFormat=directory, unmatchedMethod=405
check(project.site().keySet().containsAll(['old/index.html', 'posts/ü.json', 'guide/index.html', 'moved']), "${project.site().keySet()}")
RunningJar.start(jar).withCloseable { site ->
    sameAsFolder(site)
    ask(site, '''
        GET    /                     404
        GET    /data.json            404
        GET    /docsx                404
        GET    /docs                 200
        GET    /docs/?a=b            301 /docs?a=b
        GET    /docs/guide/          301 /docs/guide
        GET    /docs/api/hello/?a=b  301 /docs/api/hello?a=b
        PUT    /docs/api/hello/      308 /docs/api/hello
        GET    /docs/api/hello       200
        GET    /docs/data.json/      404
        GET    /docs/old             301 /docs/data.json
        GET    /docs/old/            301 /docs/data.json
        GET    /docs/moved/          307 /docs/posts/1.json?from=moved
        POST   /docs/old             308 /docs/data.json
        GET    /docs/articles/7      302 /docs/posts/7.json
        GET    /docs/articles/a%2Fb  302 /docs/posts/a%2Fb.json
        GET    /docs/moved           307 /docs/posts/1.json?from=moved
        POST   /docs/api/hello       303 /docs/data.json
        DELETE /docs/api/hello       405
        POST   /docs/data.json       405
        POST   /docs/nothing         404
        GET    /docs/posts/9.json    404
    ''')
    def refused = site.send('DELETE', '/docs/api/hello')
    check(refused.headers().firstValue('Allow').orElse('').contains('GET, POST'), "${refused.headers().map()}")
    check(refused.headers().firstValue('X-Setting').orElse('') == 'api', "${refused.headers().map()}")
    check(site.get('/docs') == '200 home at https://example.com/docs', site.get('/docs'))
    check(site.get('/docs/api/hello') == '200 hello at /docs/api/hello', site.get('/docs/api/hello'))
}

// Each setting the other way round.
project.build('package', '-Dslash=always', '-Dformat=file', '-Dunmatched=404')
check(project.site().keySet().containsAll(['old.html', 'index.html']), "${project.site().keySet()}")
check(!project.exists('target/static/old/index.html'), 'The old form stays.')
RunningJar.start(jar).withCloseable { site ->
    sameAsFolder(site)
    ask(site, '''
        GET    /docs                 301 /docs/
        GET    /docs/                200
        GET    /docs/guide           301 /docs/guide/
        GET    /docs/guide/          200
        GET    /docs/api/hello       301 /docs/api/hello/
        DELETE /docs/api/hello/      404
        GET    /docs/data.json       200
        GET    /docs/old/            301 /docs/data.json
        POST   /docs/api/hello/      303 /docs/api/data.json
    ''')
    check(site.send('DELETE', '/docs/api/hello/').headers().firstValue('Allow').orElse('').contains('GET, POST'), 'No Allow.')
    check(site.get('/docs/') == '200 home at https://example.com/docs/', site.get('/docs/'))
}

// What is left to the one who asks.
project.build('package', '-Dslash=ignore')
RunningJar.start(jar).withCloseable { site ->
    sameAsFolder(site)
    ask(site, '''
        GET    /docs                 200
        GET    /docs/                200
        GET    /docs/guide           200
        GET    /docs/guide/          200
        GET    /docs/api/hello       200
        GET    /docs/api/hello/      200
        GET    /docs/api/hello//     301 /docs/api/hello/
        GET    /docs/old             301 /docs/data.json
        GET    /docs/old/            301 /docs/data.json
        POST   /docs/api/hello       303 /docs/data.json
    ''')
}
