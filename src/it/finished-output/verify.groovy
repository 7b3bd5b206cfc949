import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

// Assets are named by their content, in pages and in style sheets, and kept for ever by one rule.
def site = project.site()
def css = site.keySet().find { it ==~ /_assets\/app\.[0-9a-f]{8}\.css/ }
def svg = site.keySet().find { it ==~ /_assets\/img\/star\.[0-9a-f]{8}\.svg/ }
check(css != null && svg != null, "The files are ${site.keySet()}")
checkHas(site['index.html'], "href=\"/docs/$css\"")
checkHas(site[css], "url(\"img/${svg.substring(svg.lastIndexOf('/') + 1)}#a\")")
check(site['_headers'].startsWith('/docs/_assets/*\n  Cache-Control: public, max-age=31536000, immutable\n'), site['_headers'])
checkHas(project.text('target/perigee/site/assets.json'), "\"app.css\":\"/docs/$css\"")

// What gains has a compressed sibling.
check(site.containsKey(css + '.gz'), "There is no ${css}.gz.")
check(!site.containsKey('about/index.html.gz'), 'A small page was compressed.')

// Search engines are told of the pages.
checkHas(site['sitemap.xml'], '<loc>https://example.com/docs/</loc>', '<loc>https://example.com/docs/about/</loc>')
checkHasNot(site['sitemap.xml'], '404')
checkHas(site['robots.txt'], 'Sitemap: https://example.com/docs/sitemap.xml')

// Nothing is made twice.
def times = { project.site().keySet().collectEntries { [it, java.nio.file.Files.getLastModifiedTime(project.path("target/static/$it"))] } }
def before = times()
project.build('generate-sources')
check(times() == before, 'Files were written again.')

// Links, anchors and assets that are not there fail the build with their place; the last good site stays.
project.write('src/main/pages/about.md', '---\ntitle: About\nlayout: base\n---\n[one](index.md#nwes)\n\n<a href="/docs/abuot/">two</a>\n')
def log = project.fail('generate-sources')
checkHas(log, "asks for an element with the id 'nwes', and index.html has none.")
checkHas(log, "The link '/docs/abuot/' (\"two\") leads nowhere", "Did you mean '/docs/about'?")
check(project.site() == site, 'The last good site is gone.')
project.write('src/main/assets/app.css', 'a { background: url(img/sta.svg) }\n')
checkHas(project.fail('generate-sources'), 'app.css:[1', "there is no asset 'img/sta.svg'. Did you mean 'img/star.svg'?")

// Or they are warnings.
project.write('src/main/assets/app.css', 'a { color: red }\n')
checkHas(project.build('generate-sources', '-Dperigee.failOnBrokenLinks=false'), "The link '/docs/abuot/'")
