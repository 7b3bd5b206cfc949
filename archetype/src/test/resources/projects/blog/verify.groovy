// What was generated, and what 'mvn verify' made of it.
def site = new File(basedir, 'project/my-site')
[
    '.gitignore', '.dockerignore', '.github/workflows/build.yml', '.mvn/.gitkeep', 'Dockerfile', 'README.md',
    'src/main/java/com/example/site/Post.java', 'src/main/pages/blog/[slug].java',
    'target/static/index.html', 'target/static/blog/welcome/index.html', 'target/static/posts.json',
    'target/static/feed.xml', 'target/static/404.html', 'target/static/sitemap.xml', 'target/my-site-1.0-ssr.jar',
].each {
    if (!new File(site, it).isFile()) throw new IllegalStateException("The starter has no $it.")
}
def reports = new File(site, 'target/surefire-reports').list().findAll { it.endsWith('.txt') }
if (reports.size() != 3) throw new IllegalStateException("Not all tests of the starter ran: $reports")
true
