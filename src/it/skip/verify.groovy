import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)

def jar = 'target/skip-1.0-ssr.jar'
check(project.exists('target/skip-1.0.jar'), 'The project itself is packaged.')
check(project.site().isEmpty() && !project.exists(jar), 'Something was built.')

project.build('package', '-Dperigee.bundle.skip')
check(!project.site().isEmpty() && !project.exists(jar), 'Not just the jar was skipped.')

// What is there already is bundled.
project.path('src/main/pages/good.txt.java').toFile().delete()
project.build('package', '-Dperigee.prerender.skip')
project.checkFile('target/static/good.txt', 'good')
check(project.exists(jar), 'There is no jar.')

// Goals that would not end, or print and check, are skipped alike, each by its own name.
for (goal in ['dev', 'preview', 'routes', 'check', 'links']) {
    def said = project.build('perigee:' + goal, '-Dperigee.' + goal + '.skip')
    checkHas(said, 'Skipped.')
}
