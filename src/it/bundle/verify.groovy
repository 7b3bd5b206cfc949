import static dev.perigee.maven.SiteProject.*

import dev.perigee.maven.SiteProject

def project = SiteProject.of(binding.variables)
import dev.perigee.maven.RunningJar
import java.nio.file.Files
import java.util.jar.JarFile

// One file, and nothing else.
def jar = project.path('target/bundle-1.0-ssr.jar')
RunningJar.start(jar).withCloseable {
    check(it.get('/data.json') == '200 ["prerendered"]', it.get('/data.json'))
    check(it.get('/api/rows.json') == '200 {"rows":10}', it.get('/api/rows.json'))
    check(it.get('/nowhere').startsWith('404 '), it.get('/nowhere'))
    checkHas(it.stop(), 'by logback: counting rows')
}

// What a class path has is in it once, and what belongs to single jars is not.
new JarFile(jar.toFile()).withCloseable { file ->
    def names = file.entries().collect { it.name }
    check(names == names.unique(false), 'Names come twice.')
    check(file.manifest.mainAttributes.getValue('Multi-Release') == 'true', 'It is not multi-release.')
    check(names.any { it.startsWith('META-INF/versions/') }, 'Classes for newer releases are lost.')
    check(!names.any { it ==~ /META-INF\/[^\/]*\.(SF|RSA|DSA|EC)/ || it.endsWith('module-info.class') }, 'There is too much.')
    check(names.contains('META-INF/services/java.sql.Driver'), 'The driver is lost.')
    check(file.entries().every { it.timeLocal == java.time.LocalDateTime.of(1980, 2, 1, 0, 0) }, 'Times differ.')
}

// It is attached to the project, and the project's own jar is as it always was.
check(!new JarFile(project.path('target/bundle-1.0.jar').toFile()).withCloseable { it.entries().any { e -> e.name.startsWith('org/') } },
        'The own jar has libraries in it.')

// The same bytes in another folder, time zone and language.
project.write('.mvn/jvm.config', '-Duser.timezone=Pacific/Auckland -Duser.language=tr -Duser.country=TR\n')
project.build('package', '-Dout=other')
check(Files.mismatch(jar, project.path('other/bundle-1.0-ssr.jar')) == -1, 'Two builds made two jars.')
check(project.site() == project.files('other/static'), 'Two builds made two sites.')

// No file of it says where it was made.
def place = basedir.absolutePath
project.site().each { name, text -> check(!text.contains(place), "$name names its place.") }
new JarFile(jar.toFile()).withCloseable { file ->
    file.entries().each { check(!new String(file.getInputStream(it).bytes, 'UTF-8').contains(place), "$it names its place.") }
}

// What is changed by hand does not get into the jar.
project.write('target/static/data.json', '["by hand"]')
checkHas(project.fail('package', '-Dperigee.prerender.skip'), 'target/static/data.json: It is not as prerender wrote it')
