import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

checkHas(project.text('build.log'), '10,000')
def site = withoutHostFiles(project.site())
check(site.size() == 10_000, "There are ${site.size()} files.")
check(site['9999.json'].startsWith('{"id":"9999","text":"Lorem ipsum '), site['9999.json'])
