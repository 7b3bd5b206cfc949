package dev.perigee.benchmarks;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.util.HtmlEscaper;
import dev.perigee.core.render.TemplateOptions;
import dev.perigee.core.render.Templates;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceTree;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One page: a layout, two components and a list of twenty posts, as Perigee with strict names, plain
 * Mustache.java and a StringBuilder render it. All three give the same text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TemplateBenchmark {

    private static final String PAGE = "pages/blog.mustache";

    private static final Map<String, String> FILES =
            Map.of(
                    PAGE,
                    "{{<base}}{{$title}}{{page.title}}{{/title}}{{$content}}<ul>{{#posts}}{{>card}}{{/posts}}</ul>{{/content}}{{/base}}",
                    "layouts/base.mustache",
                    "<!doctype html><html><head><title>{{$title}}{{/title}}</title></head><body>{{>header}}<main>{{$content}}{{/content}}</main></body></html>",
                    "components/header.mustache",
                    "<header><a href=\"{{site.base}}/\">{{site.title}}</a></header>",
                    "components/card.mustache",
                    "<li><a href=\"{{site.base}}/blog/{{id}}/\">{{title}}</a><p>{{summary}}</p>{{#tags}}<b>{{.}}</b>{{/tags}}</li>");

    /** What a site's pages would have. */
    public record Post(int id, String title, String summary, List<String> tags) {}

    public record Site(String base, String title) {}

    public record Page(String title) {}

    private final Site site = new Site("/base", "Fish & chips");
    private final Page page = new Page("The blog");
    private final List<Post> posts =
            IntStream.range(0, 20)
                    .mapToObj(
                            id ->
                                    new Post(
                                            id,
                                            "Post number " + id,
                                            "What is said in short of a post & its <b>words</b>, in a line or two of text.",
                                            List.of("java", "static", "sites")))
                    .toList();
    private final Map<String, Object> model = Map.of("site", site, "page", page, "posts", posts);

    private final Templates templates =
            Templates.of(new Files(), new TemplateOptions(true, Map.of()));
    private final dev.perigee.core.render.Scope scope = dev.perigee.core.render.Scope.of(model);
    private final Mustache plain =
            new DefaultMustacheFactory(TemplateBenchmark::reader).compile(PAGE);

    @Benchmark
    public String perigee() {
        return templates.render(PAGE, scope);
    }

    @Benchmark
    public String plainMustache() {
        StringWriter out = new StringWriter();
        plain.execute(out, model);
        return out.toString();
    }

    @Benchmark
    public String byHand() {
        StringWriter out = new StringWriter();
        out.write("<!doctype html><html><head><title>");
        HtmlEscaper.escape(page.title(), out);
        out.write("</title></head><body><header><a href=\"");
        HtmlEscaper.escape(site.base(), out);
        out.write("/\">");
        HtmlEscaper.escape(site.title(), out);
        out.write("</a></header><main><ul>");
        posts.forEach(post -> card(post, out));
        out.write("</ul></main></body></html>");
        return out.toString();
    }

    private void card(Post post, StringWriter out) {
        out.write("<li><a href=\"");
        HtmlEscaper.escape(site.base(), out);
        out.write("/blog/");
        HtmlEscaper.escape(Integer.toString(post.id()), out);
        out.write("/\">");
        HtmlEscaper.escape(post.title(), out);
        out.write("</a><p>");
        HtmlEscaper.escape(post.summary(), out);
        out.write("</p>");
        for (String tag : post.tags()) {
            out.write("<b>");
            HtmlEscaper.escape(tag, out);
            out.write("</b>");
        }
        out.write("</li>");
    }

    /** Plain Mustache.java looks for all beside the caller. */
    private static StringReader reader(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String text =
                FILES.entrySet().stream()
                        .filter(file -> file.getKey().endsWith("/" + name))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
        return new StringReader(text);
    }

    private static final class Files implements SourceTree {

        @Override
        public Optional<Source> find(String path) {
            return Optional.ofNullable(FILES.get(path)).map(text -> new Source(path, path, text));
        }

        @Override
        public List<String> list(String folder) {
            return List.of();
        }
    }
}
