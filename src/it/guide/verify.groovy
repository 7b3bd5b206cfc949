import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

checkHas(project.text('build.log'), 'Running SiteTest', 'Running BlogTest', 'Run it with: java -jar')
def site = project.site()
['index.html', 'about/index.html', 'blog/index.html', 'blog/first/index.html', 'feed.xml', 'posts/1.json', 'sitemap.xml'].each {
    check(site.containsKey(it), "The guide's site has no $it: ${site.keySet()}")
}
check(!site.containsKey('contact/index.html'), 'The live form has become a file.')
check(new File(basedir, 'target/my-site-1.0-ssr.jar').isFile(), 'There is no jar as the guide calls it.')
checkHas(project.text('Dockerfile'), 'COPY target/*-ssr.jar')
true
