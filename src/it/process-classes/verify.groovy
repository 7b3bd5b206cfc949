import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)
project.checkFile('site/target/static/note.txt', 'made by a processor')

// What the project compiled is taken as it is: only the page is compiled.
def classes = project.files('site/target/perigee/classes').keySet()
check(classes == ['NoteText.class'] as Set, "Compiled by prerender: $classes")

checkHas(project.build('process-classes'), 'Nothing changed')
