import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

checkHas(project.text('build.log'), 'Running notes.MemoryTest', 'Running notes.PortIT', 'Running notes.LateIT')
check(!project.site().containsKey('late.txt'), 'A test has changed the project\'s own output.')

// What is wrong with a site is said where the test fails.
checkHas(project.fail('test', '-Dtest=Broken'), 'The site cannot be built:', 'trailingSlash')

def left = new File(basedir, 'target').list().findAll { it.startsWith('perigee-test-') }
check(left.isEmpty(), "The tests have left $left.")
true
