package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
