package dev.perigee.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.ContentCollection;
import dev.perigee.core.json.Json;
import dev.perigee.core.markdown.Markdown;
import dev.perigee.core.markdown.MarkdownOptions;
import dev.perigee.core.source.MemorySources;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Texts of entries are rendered when they are asked for. */
class BodiesTest {

    /** Counts how often sources are read. */
    private record Counting(SourceTree tree, AtomicInteger reads) implements SourceTree {

        @Override
        public Optional<Source> find(String path) {
            Optional<Source> found = tree.find(path);
            found.ifPresent(it -> reads.incrementAndGet());
            return found;
        }

        @Override
        public List<String> list(String folder) {
            return tree.list(folder);
        }
    }

    @Test
    void aTextIsReadWhenItIsAskedForAndRenderedOnceForHtmlAndHeadings() {
        Counting sources =
                new Counting(MemorySources.of("content/blog/a.md", "# A"), new AtomicInteger());
        ContentCollection<JsonNode> blog =
                TestContent.of(sources).collection("blog", JsonNode.class);

        assertThat(sources.reads()).hasValue(1);
        assertThat(blog.get("a").html()).isEqualTo("<h1 id=\"a\">A</h1>\n");
        assertThat(blog.get("a").headings()).hasSize(1);
        assertThat(sources.reads()).hasValue(2);
    }

    @Test
    void linksAreResolvedFromTheFileThatHoldsThem() {
        ContentOptions options =
                new ContentOptions(
                        false,
                        false,
                        TestContent.NOW,
                        path ->
                                target -> {
                                    if (target.equals("./gone.md")) {
                                        throw SourceFault.at(
                                                "src/main/" + path,
                                                0,
                                                0,
                                                "No such file.",
                                                "Make it.");
                                    }
                                    return "/from/" + path + "/to/" + target;
                                });
        ContentCollection<JsonNode> blog =
                Collections.of(
                                MemorySources.of("content/blog/a.md", "[b](./b.md)")
                                        .with(
                                                "content/blog/c.md",
                                                "---\nx: 1\n---\n\nSee\n[gone](./gone.md)"),
                                options,
                                Markdown.of(MarkdownOptions.full()),
                                Json.of(BodiesTest.class.getClassLoader()))
                        .collection("blog", JsonNode.class);

        assertThat(blog.get("a").html())
                .isEqualTo("<p><a href=\"/from/content/blog/a.md/to/./b.md\">b</a></p>\n");
        assertThatThrownBy(() -> blog.get("c").html())
                .hasMessage("src/main/content/blog/c.md:6:1: No such file. Make it.");
    }

    @Test
    void aFileThatChangesMeanwhileIsTold() {
        MemorySources sources = MemorySources.of("content/blog/a.md", "one");
        ContentCollection<JsonNode> blog =
                TestContent.of(sources).collection("blog", JsonNode.class);
        sources.with("content/blog/a.md", "two");

        assertThatThrownBy(() -> blog.get("a").body())
                .hasMessage(
                        "src/main/content/blog/a.md: This file changed while the site was read."
                                + " Build the site again.");
    }

    @Test
    void manyThreadsGetTheSame() {
        MemorySources sources = MemorySources.of("content/blog/0.md", "# 0");
        IntStream.range(1, 500).forEach(i -> sources.with("content/blog/" + i + ".md", "# " + i));
        Collections content = TestContent.of(sources);

        List<String> html =
                IntStream.range(0, 5000)
                        .parallel()
                        .mapToObj(
                                i ->
                                        content.collection("blog", JsonNode.class)
                                                .get("" + i % 500)
                                                .html())
                        .toList();

        assertThat(html)
                .isEqualTo(
                        IntStream.range(0, 5000)
                                .map(i -> i % 500)
                                .mapToObj(i -> "<h1 id=\"" + i + "\">" + i + "</h1>\n")
                                .toList());
    }
}
