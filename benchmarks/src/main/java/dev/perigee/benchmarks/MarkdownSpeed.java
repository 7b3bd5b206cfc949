package dev.perigee.benchmarks;

import dev.perigee.core.markdown.FrontMatter;
import dev.perigee.core.markdown.LinkResolver;
import dev.perigee.core.markdown.Markdown;
import dev.perigee.core.markdown.MarkdownOptions;
import dev.perigee.core.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Posts of 2 KB to HTML, on one thread: commonmark-java alone with the same extensions, and
 * Perigee's Markdown without and with marked code, with and without reading the front matter.
 */
public final class MarkdownSpeed {

    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).percentEncodeUrls(true).build();

    private MarkdownSpeed() {}

    /** Renders {@code args[0]} posts (10,000) in each of {@code args[1]} rounds (15). */
    public static void main(String[] args) {
        int posts = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        List<Source> sources = IntStream.range(0, posts).mapToObj(MarkdownSpeed::post).toList();
        Markdown plain = Markdown.of(new MarkdownOptions(MarkdownOptions.Flavor.TRUSTED, false));
        Markdown full = Markdown.of(MarkdownOptions.full());
        List<Contestant> contestants =
                List.of(
                        new Contestant("commonmark-java", MarkdownSpeed::bare),
                        new Contestant("Perigee, code plain", it -> text(plain, it)),
                        new Contestant("Perigee, code marked", it -> text(full, it)),
                        new Contestant("Perigee, marked, front matter", it -> file(full, it)));
        long[][] times = new long[contestants.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < times.length; i++) {
                times[i][round] = contestants.get(i).time(sources);
            }
        }
        for (int i = 0; i < times.length; i++) {
            double own = median(times[i]);
            System.out.printf(
                    "%-32s %7.0f ms %6.2f times%n",
                    contestants.get(i).name(), own / 1e6, own / median(times[0]));
        }
    }

    private record Contestant(String name, ToLongFunction<Source> render) {

        long time(List<Source> sources) {
            System.gc();
            long start = System.nanoTime();
            long length = sources.stream().mapToLong(render).sum();
            long end = System.nanoTime();
            if (length < sources.size() * 1000L) {
                throw new IllegalStateException(name + " made " + length + " characters only.");
            }
            return end - start;
        }
    }

    /** The later half of the rounds, when everything is compiled. */
    private static double median(long[] times) {
        long[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static long bare(Source source) {
        return RENDERER.render(PARSER.parse(body(source))).length();
    }

    private static long text(Markdown markdown, Source source) {
        return markdown.render(body(source), LinkResolver.unchanged()).html().length();
    }

    private static long file(Markdown markdown, Source source) {
        FrontMatter file = FrontMatter.of(source);
        return markdown.render(file, LinkResolver.unchanged()).html().length();
    }

    private static String body(Source source) {
        return source.text().substring(source.text().indexOf("---\n\n") + 4);
    }

    private static Source post(int number) {
        String text =
                """
                ---
                title: "Post number %1$d"
                date: 2026-01-%2$02d
                tags: [java, maven, number-%2$d]
                draft: false
                ---

                A first paragraph about *number %1$d* with **strong words**, `code` and a
                [link to the next](./post-%3$d.md#details). It goes on for a while, as prose does.

                ## Details of %1$d

                %4$s

                - one item with a [link](https://example.com/%1$d)
                - another, *stressed*
                  - and one below it
                - [x] a task that is done

                ### Code

                ```java
                // number %1$d
                public record Post(String title, int number) {
                    static Post of(int number) {
                        return new Post("Post " + number, number);
                    }
                }
                ```

                > What was said about it, in so many words, by somebody else.

                | name | value |
                | --- | ---: |
                | number | %1$d |
                | next | %3$d |

                %4$s

                ## The end

                See https://example.com/posts/%1$d for more, and ~~nothing~~ else.
                """;
        String prose = "Words upon words are what a text is made of, and so is this one. ".repeat(7);
        return new Source(
                "content/blog/post-" + number + ".md",
                "post-" + number + ".md",
                text.formatted(number, number % 28 + 1, number + 1, prose.strip()));
    }
}
