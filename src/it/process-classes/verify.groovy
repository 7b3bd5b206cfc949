import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)
project.checkFile('site/target/static/note.txt', 'made by a processor')

// Pages use a module of the same build, and code of the project links to them.
project.checkFile('site/target/static/link.txt', '/NOTE.TXT /link.txt')

// What the project compiled is taken as it is: only the page is compiled.
def classes = project.files('site/target/perigee/classes').keySet()
check(classes == ['LinkText.class', 'NoteText.class', 'it/Routes.json'] as Set, "Compiled by prerender: $classes")

def log = project.build('process-classes')
checkHas(log, 'Nothing changed')
checkHasNot(log, 'Compiled')
