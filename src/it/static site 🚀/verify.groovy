import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)
import dev.perigee.maven.RunningJar

// A folder of any name, and a site without a live route.
project.checkFile('target/static/good.txt', 'good')
RunningJar.start(project.path('target/static-site-1.0-ssr.jar')).withCloseable {
    check(it.get('/good.txt') == '200 good', it.get('/good.txt'))
    checkHas(it.stop(), 'Perigee serves')
}
