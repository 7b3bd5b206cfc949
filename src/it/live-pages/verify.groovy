import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.RunningJar
import dev.perigee.maven.SiteProject
import java.util.jar.JarFile

def project = SiteProject.of(binding.variables)
def jar = project.path('target/live-pages-1.0-ssr.jar')
def nav = '<a href="/contact/">Contact</a>'
def form = { mail, errors -> "<title>Contact</title>$nav$errors<form method=\"post\"><input name=\"mail\" value=\"$mail\"></form>".toString() }
def expect = { response, int status, String body ->
    check(response.statusCode() == status && response.body() == body, "It was ${response.statusCode()} ${response.body()}")
}

RunningJar.start(jar).withCloseable {
    // A form: shown, shown again with what was typed, and left.
    expect(it.page('/contact'), 200, form('', ''))
    expect(it.post('/contact', 'mail=a%3Cb', 'text/html'), 422, form('a&lt;b', '<p>This is no address.</p>'))
    expect(it.post('/contact', 'mail=a', 'application/json'), 422, '{"mail":"a","errors":["This is no address."]}')
    def left = it.post('/contact', 'mail=a%40b', 'text/html')
    check(left.statusCode() == 303 && left.headers().firstValue('Location').get() == '/thanks', 'It did not lead on.')

    // Files and live pages, with one layout.
    expect(it.page('/thanks'), 200, "<title>Thanks</title>$nav<p>Thank <em>you</em>.</p>\n")
    expect(it.page('/hello/you'), 200, "<title>Hello</title>$nav<p>Live.</p>\n")
    expect(it.page('/news'), 200, 'A;')

    // The error page of the nearest folder, a file or live.
    expect(it.page('/nowhere'), 404, "<title>Nothing here</title>$nav")
    expect(it.page('/shop/x/y'), 404, 'shop: 404 Not Found')
    check(it.send('GET', '/thanks/404').statusCode() == 404, 'There is more than there should be.')
}

// The jar has what live pages are made of, and nothing of the others.
new JarFile(jar.toFile()).withCloseable { file ->
    def pack = new String(file.getInputStream(file.getEntry('META-INF/perigee/sources.pack')).bytes, 'UTF-8')
    checkHas(pack, 'pages/contact.mustache', 'layouts/base.mustache', 'components/nav.mustache', 'content/news/a.md')
    checkHasNot(pack, 'pages/thanks.md')
}

// One spelling of each path.
project.build('package', '-Dslash=always')
RunningJar.start(jar).withCloseable {
    check(it.where('GET', '/contact') == '301 /contact/', it.where('GET', '/contact'))
    check(it.where('POST', '/contact') == '308 /contact/', it.where('POST', '/contact'))
    check(it.where('GET', '/thanks') == '301 /thanks/', it.where('GET', '/thanks'))
    expect(it.page('/contact/'), 200, form('', ''))
}
