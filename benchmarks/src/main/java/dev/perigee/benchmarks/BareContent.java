package dev.perigee.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The floor for a site of posts: renders the same pages as content-site with commonmark-java and
 * plain strings, on all cores, and writes them with an index, a feed and a sitemap, and nothing
 * else.
 */
public final class BareContent {

    private static final List<Extension> EXTENSIONS =
            List.of(
                    AutolinkExtension.create(),
                    FootnotesExtension.create(),
                    StrikethroughExtension.create(),
                    TablesExtension.create(),
                    TaskListItemsExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final String SITE = "https://example.com";
    private static final int FEED_ITEMS = 20;

    private record Post(String id, Map<String, String> data) {
        String value(String field) {
            return data.getOrDefault(field, "");
        }
    }

    private BareContent() {}

    /** Renders the posts of the folder {@code args[0]} into the folder {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Path output = Files.createDirectories(Path.of(args[1]));
        List<Path> files;
        try (Stream<Path> list = Files.list(Path.of(args[0]))) {
            files = list.sorted().toList();
        }
        List<Post> posts = files.parallelStream().map(file -> render(file, output)).toList();
        write(output.resolve("index.html"), page("Posts", index(posts)));
        write(
                output.resolve("feed.xml"),
                feed(posts.subList(0, Math.min(FEED_ITEMS, files.size()))));
        write(output.resolve("sitemap.xml"), sitemap(posts));
    }

    private static Post render(Path file, Path output) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ".md".length());
        String text = read(file);
        int end = text.indexOf("\n---\n", 4);
        Map<String, String> data =
                text.substring(4, end)
                        .lines()
                        .map(line -> line.split(": ", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        Post post = new Post(id, data);
        String html = RENDERER.render(PARSER.parse(text.substring(end + 5)));
        write(output.resolve("posts").resolve(id).resolve("index.html"), article(post, html));
        return post;
    }

    private static String article(Post post, String html) {
        String tags =
                Stream.of(post.value("tags").replaceAll("[\\[\\]]", "").split(", "))
                        .map(tag -> " <span>" + tag + "</span>")
                        .collect(Collectors.joining());
        String date = post.value("date");
        return page(
                post.value("title"),
                "<article>\n<p><time datetime=\"%s\">%s</time>%s</p>\n%s\n</article>"
                        .formatted(date, date, tags, html));
    }

    private static String page(String title, String main) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <meta name="viewport" content="width=device-width">
                </head>
                <body>
                <header><nav><a href="/">Posts</a> <a href="/feed.xml">Feed</a></nav></header>
                <main>
                %s
                </main>
                <footer><p>Made of plain files.</p></footer>
                </body>
                </html>
                """
                .formatted(title, main);
    }

    private static String index(List<Post> posts) {
        return posts.stream()
                .map(
                        post ->
                                "<li><a href=\"/posts/%s/\">%s</a> <time>%s</time></li>\n"
                                        .formatted(
                                                post.id(), post.value("title"), post.value("date")))
                .collect(Collectors.joining("", "<ul>\n", "</ul>"));
    }

    private static String feed(List<Post> posts) {
        return posts.stream()
                .map(
                        post ->
                                "<item><title>%s</title><link>%s/posts/%s/</link></item>\n"
                                        .formatted(post.value("title"), SITE, post.id()))
                .collect(
                        Collectors.joining(
                                "", "<rss version=\"2.0\"><channel>\n", "</channel></rss>\n"));
    }

    private static String sitemap(List<Post> posts) {
        return posts.stream()
                .map(post -> "<url><loc>%s/posts/%s/</loc></url>\n".formatted(SITE, post.id()))
                .collect(Collectors.joining("", "<urlset>\n", "</urlset>\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
