import java.util.regex.Matcher

// Writes the files that a reader of the guide writes: each piece of code goes where the paragraph before it says.
def guide = new File(basedir, '../../../../example-site/src/main/content/guide')

// One indented line is a change of the file: of its line that has the same element, else at the end of the head.
def changed = { String text, String line ->
    line.contains('<nav>')
            ? text.replaceFirst(/ *<nav>.*\n/, Matcher.quoteReplacement(line))
            : text.replace('  </head>', line + '  </head>')
}

['first-site.md', 'blog.md'].each { chapter ->
    def text = new File(guide, chapter).getText('UTF-8')
    def code = text =~ /(?ms)^```(\w+)\n(.*?)^```$/
    def before = 0
    while (code.find()) {
        def paragraph = text.substring(before, code.start()).trim().split('\n\n').last()
        before = code.end()
        def names = paragraph.findAll(/`(?:src\/[^`]*\.\w+|pom\.xml|Dockerfile)`/)
        if (names && !(code.group(1) in ['bash', 'text'])) {
            def file = new File(basedir, names.last()[1..-2])
            file.parentFile.mkdirs()
            def content = code.group(2)
            file.setText(content.startsWith('    ') ? changed(file.getText('UTF-8'), content) : content, 'UTF-8')
        }
    }
}
true
