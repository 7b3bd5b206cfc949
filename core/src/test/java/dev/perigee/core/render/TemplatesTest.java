package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Entry;
import dev.perigee.api.Heading;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceTree;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pages with components and values. */
class TemplatesTest {

    record Post(String title, LocalDate date, Optional<String> summary) {}

    @Test
    void pageListsRecordsWithAComponent() {
        var files =
                TemplateFiles.page("{{#posts}}{{>card}}{{/posts}}{{^posts}}none{{/posts}}")
                        .component(
                                "card",
                                "<b>{{title}}</b> {{date}} {{#summary}}<i>{{.}}</i>{{/summary}}\n");
        var posts =
                List.of(
                        new Post("A & B", LocalDate.of(2026, 1, 2), Optional.of("short")),
                        new Post("C", LocalDate.of(2026, 1, 3), Optional.empty()));
        assertThat(files.strict(Map.of("posts", posts)))
                .isEqualTo("<b>A &amp; B</b> 2026-01-02 <i>short</i>\n<b>C</b> 2026-01-03 \n");
        assertThat(files.strict(Map.of("posts", List.of()))).isEqualTo("none");
    }

    @Test
    void frontMatterIsCutAndLinesAreCountedWithIt() {
        var files = TemplateFiles.page("---\ntitle: A\n---\n<p>{{titel}}</p>\n");
        assertThatThrownBy(() -> files.strict(Map.of("title", "A")))
                .hasMessage(
                        "src/main/pages/page.mustache:4:4: Nothing is called 'titel' here, so"
                                + " '{{titel}}' has no value. Did you mean 'title'? There are: title.");
        assertThat(files.strict(Map.of("titel", "A"))).isEqualTo("<p>A</p>\n");
    }

    /** An entry whose data has names of its own. */
    private record PostEntry(String id, Post data, String body, String html, List<Heading> headings)
            implements Entry<Post> {}

    @Test
    void entryHasItsOwnNamesAndThoseOfItsData() {
        var post = new Post("A & B", LocalDate.of(2026, 1, 2), Optional.empty());
        var entry = new PostEntry("a-b", post, "*a*", "<em>a</em>", List.of());
        assertThat(
                        TemplateFiles.page(
                                        "{{#posts}}{{id}} {{title}} {{data.date}} {{{html}}}{{/posts}}")
                                .strict(Map.of("posts", List.of(entry))))
                .isEqualTo("a-b A &amp; B 2026-01-02 <em>a</em>");
    }

    @Test
    void layoutIsPutAroundContent() {
        var files =
                new TemplateFiles()
                        .layout("doc", "<h1>{{title}}</h1>\n  {{$content}}none{{/content}}\n")
                        .layout("empty", "<h1>{{title}}</h1>{{$title}}{{/title}}");
        var templates = Templates.of(files, TemplateOptions.strict(Map.of()));
        var scope = Scope.of(Map.of("title", "<T>"));
        assertThat(templates.renderLayout("doc", "<p>{{a}}\n<b>", scope))
                .isEqualTo("<h1>&lt;T&gt;</h1>\n  <p>{{a}}\n<b>\n");
        assertThatThrownBy(() -> templates.renderLayout("dco", "", scope))
                .hasMessage(
                        "layouts/dco.mustache: There is no such layout. Did you mean 'doc'?"
                                + " There are: doc, empty.");
        assertThatThrownBy(() -> templates.renderLayout("empty", "", scope))
                .hasMessage(
                        "src/main/layouts/empty.mustache: The layout has no block {{$content}}, so the"
                                + " page's content would be shown nowhere. Put {{$content}}{{/content}}"
                                + " where it belongs. There are: title.");
    }

    @Test
    void manyThreadsCompileATemplateOnce() throws Exception {
        var files =
                new CountingFiles(
                        TemplateFiles.page("{{<base}}{{$a}}{{>c}}{{/a}}{{/base}}")
                                .layout("base", "{{$a}}{{/a}}{{>c}}")
                                .component("c", "{{x}}{{#l}}{{>d}}{{/l}}")
                                .component("d", "{{.}}{{x}}"));
        var templates = Templates.of(files, TemplateOptions.strict(Map.of()));
        var scope = Scope.of(Map.of("x", "x", "l", List.of(1, 2)));
        List<Callable<String>> calls =
                Collections.nCopies(200, () -> templates.render("pages/page.mustache", scope));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<String> page : threads.invokeAll(calls)) {
                assertThat(page.get()).isEqualTo("x1x2xx1x2x");
            }
        } finally {
            threads.shutdown();
        }
        int before = files.looks.get();
        templates.render("pages/page.mustache", scope);
        assertThat(files.looks).hasValue(before);
    }

    private static final class CountingFiles implements SourceTree {

        private final AtomicInteger looks = new AtomicInteger();
        private final SourceTree files;

        CountingFiles(SourceTree files) {
            this.files = files;
        }

        @Override
        public Optional<Source> find(String path) {
            looks.incrementAndGet();
            return files.find(path);
        }

        @Override
        public List<String> list(String folder) {
            return files.list(folder);
        }
    }
}
