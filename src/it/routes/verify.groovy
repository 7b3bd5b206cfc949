import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

def log = project.text('build.log')
def table = log.readLines().findAll { it.contains('src/main/pages') || it.contains('METHODS') }*.minus('[INFO] ')
check(table == [
    'METHODS   ROUTE       SOURCE                           ANSWERED',
    'GET       /api        src/main/pages/api/index.java    live',
    'GET,POST  /cart       src/main/pages/(shop)/cart.java  live',
    'GET       /data.json  src/main/pages/data.json.java    static',
    'GET       /[id].json  src/main/pages/[id].json.java    static',
], "The table is:\n${table.join('\n')}")
check(project.site().isEmpty(), 'Something was rendered.')
