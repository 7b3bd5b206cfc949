package dev.perigee.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.source.MemorySources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Drafts and dates to come, on the first of June 2026, noon in UTC. */
class PublicationTest {

    record Post(String title) {}

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "draft: true, draft",
        "draft: false, published",
        "draft:, published",
        "date: 2026-06-01, published",
        "date: 2026-06-02, future",
        "date: 2026-06-01T12:00:00Z, published",
        "date: 2026-06-01T12:00:01Z, future",
        "date: 2026-06-01T13:30:00+02:00, published",
        "date: 2026-06-01T11:30:00-02:00, future",
        "date: 2026-06-01T12:00:01, future",
        "date: +99999-01-01, future",
        "pubDate: 2026-06-02, future",
        "pubDate: '2026-06-02', future",
        "date: Summer 2030, published",
        "date: 20300101, published",
        "published: 2030-01-01, published",
    })
    void whatIsPublished(String field, String stage) {
        MemorySources sources = MemorySources.of("content/blog/a.yaml", "title: T\n" + field);

        assertThat(isThere(sources, false, false)).isEqualTo(stage.equals("published"));
        assertThat(isThere(sources, true, false)).isEqualTo(!stage.equals("future"));
        assertThat(isThere(sources, false, true)).isEqualTo(!stage.equals("draft"));
        assertThat(isThere(sources, true, true)).isTrue();
    }

    private static boolean isThere(MemorySources sources, boolean drafts, boolean future) {
        return TestContent.of(sources, drafts, future)
                .collection("blog", JsonNode.class)
                .find("a")
                .isPresent();
    }

    @Test
    void aTypeNeedNotKnowOfDrafts() {
        assertThat(TestContent.faults("blog/a.yaml", "title: T\ndraft: false", Post.class))
                .isEmpty();
    }

    @Test
    void whatIsNotPublishedIsNotBound() {
        assertThat(TestContent.faults("blog/a.yaml", "draft: true\nx: 1", Post.class)).isEmpty();
        assertThat(
                        TestContent.of(
                                        MemorySources.of(
                                                "content/blog.json",
                                                "[{\"id\": \"a\", \"draft\": true}]"))
                                .collection("blog", Post.class)
                                .entries())
                .isEqualTo(List.of());
    }
}
