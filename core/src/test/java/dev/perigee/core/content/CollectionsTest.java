package dev.perigee.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.ContentCollection;
import dev.perigee.api.Entry;
import dev.perigee.api.Heading;
import dev.perigee.core.json.Json;
import dev.perigee.core.source.MemorySources;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a site's author gets of a collection. */
class CollectionsTest {

    record Post(String title, LocalDate date, List<String> tags) {}

    record Author(String name, Optional<Integer> age) {}

    private static final String HELLO =
            """
            ---
            title: Hello
            date: 2026-01-31
            tags: [a, b]
            ---

            # Big *news*

            Text.
            """;

    @Test
    void aMarkdownFileIsAnEntry() {
        ContentCollection<Post> blog =
                TestContent.of(MemorySources.of("content/blog/hello.md", HELLO))
                        .collection("blog", Post.class);

        Entry<Post> entry = blog.get("hello");
        assertThat(entry.id()).isEqualTo("hello");
        assertThat(entry.data())
                .isEqualTo(new Post("Hello", LocalDate.of(2026, 1, 31), List.of("a", "b")));
        assertThat(entry.html())
                .isEqualTo("<h1 id=\"big-news\">Big <em>news</em></h1>\n<p>Text.</p>\n");
        assertThat(entry.headings()).containsExactly(new Heading(1, "big-news", "Big news"));
        assertThat(entry.body()).isEqualTo("\n# Big *news*\n\nText.\n");
        assertThat(blog.name()).isEqualTo("blog");
        assertThat(blog).hasSize(1).containsExactly(entry);
    }

    @Test
    void oneEntryAFileOfAnyForm() {
        ContentCollection<Author> authors =
                TestContent.of(
                                MemorySources.of("content/authors/b.json", "{\"name\": \"B\"}")
                                        .with("content/authors/a.yaml", "name: A\nage: 5\n")
                                        .with("content/authors/sub/c.yml", "name: C")
                                        .with("content/authors/d.md", "---\nname: D\n---\n")
                                        .with("content/authors/photo.png", "no text")
                                        .with("content/authors/_left/out.md", "x")
                                        .with("content/authors/_out.yml", "x"))
                        .collection("authors", Author.class);

        assertThat(TestContent.ids(authors)).containsExactly("a", "b", "d", "sub/c");
        assertThat(authors.get("a").data()).isEqualTo(new Author("A", Optional.of(5)));
        assertThat(authors.get("a").html()).isEmpty();
        assertThat(authors.get("a").body()).isEmpty();
        assertThat(authors.get("a").headings()).isEmpty();
    }

    @Test
    void aListInOneFile() {
        String json =
                """
                [{"id": "b", "name": "B"}, {"id": 7, "name": "Seven"}, {"id": "a", "name": "A"}]
                """;

        for (String path : List.of("content/authors.json", "content/authors/all.json")) {
            ContentCollection<Author> authors =
                    TestContent.of(MemorySources.of(path, json))
                            .collection("authors", Author.class);
            assertThat(TestContent.ids(authors)).containsExactly("7", "a", "b");
        }
    }

    @Test
    void anObjectInOneFileIsOneEntryAField() {
        ContentCollection<Author> authors =
                TestContent.of(
                                MemorySources.of(
                                        "content/authors.yaml",
                                        "jane:\n  name: Jane\nbob:\n  name: Bob\n"))
                        .collection("authors", Author.class);

        assertThat(TestContent.ids(authors)).containsExactly("bob", "jane");
        assertThat(authors.get("jane").data().name()).isEqualTo("Jane");
    }

    @Test
    void theOrderIsByCodePoint() {
        MemorySources sources = MemorySources.of("content/x/b.json", "{}");
        for (String id : List.of("B", "a", "ä", "😀", "\ufb01", "10", "9", "a-b", "a/b")) {
            sources.with("content/x/" + id + "z.json", "{}");
        }

        assertThat(TestContent.ids(TestContent.of(sources).collection("x", JsonNode.class)))
                .containsExactly(
                        "10z", "9z", "Bz", "a-bz", "a/bz", "az", "b", "äz", "\ufb01z", "😀z");
    }

    @Test
    void anotherOrderIsStable() {
        ContentCollection<JsonNode> x =
                TestContent.of(
                                MemorySources.of("content/x/a.json", "{\"n\": 2}")
                                        .with("content/x/b.json", "{\"n\": 1}")
                                        .with("content/x/c.json", "{\"n\": 2}"))
                        .collection("x", JsonNode.class);

        assertThat(x.sorted(Comparator.comparing(it -> it.data().path("n").asInt())))
                .extracting(Entry::id)
                .containsExactly("b", "a", "c");
    }

    @Test
    void anIndexIsItsFolder() {
        ContentCollection<JsonNode> docs =
                TestContent.of(
                                MemorySources.of("content/docs/guide/index.md", "")
                                        .with("content/docs/index.md", "")
                                        .with("content/docs/reindex.md", ""))
                        .collection("docs", JsonNode.class);

        assertThat(TestContent.ids(docs)).containsExactly("guide", "index", "reindex");
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        Collections content = TestContent.of(MemorySources.of("content/blog/hello.md", HELLO));
        ContentCollection<Post> blog = content.collection("blog", Post.class);

        assertThat(blog.find("helo")).isEmpty();
        assertThatThrownBy(() -> blog.get("helo"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("The collection 'blog' has no entry 'helo'. Did you mean 'hello'?");
        assertThatThrownBy(() -> content.collection("blgo", Post.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no collection 'blgo'. Did you mean 'blog'?");
        assertThatThrownBy(() -> content.collection("projects", Post.class))
                .hasMessage("There is no collection 'projects'. There are: blog.");
        for (String name : List.of("../secrets", "blog/", "", ".", "_x", "a\\b")) {
            assertThatThrownBy(() -> content.collection(name, Post.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("There is no collection '" + name + "'.");
        }
    }

    @Test
    void aCollectionIsBoundOnceForEachType() {
        Collections content = TestContent.of(MemorySources.of("content/blog/hello.md", HELLO));

        assertThat(content.collection("blog", Post.class))
                .isSameAs(content.collection("blog", Post.class));
        assertThat(content.collection("blog", JsonNode.class).get("hello").data())
                .hasToString(
                        "{\"title\":\"Hello\",\"date\":\"2026-01-31\",\"tags\":[\"a\",\"b\"]}");
    }

    @Test
    void templatesSeeCollectionsByName() {
        var byName =
                TestContent.of(
                                MemorySources.of("content/blog/hello.md", HELLO)
                                        .with("content/authors.json", "{\"a\": {}}"))
                        .byName();

        assertThat(byName.keySet()).containsExactly("authors", "blog");
        assertThat(byName.get("blog")).hasSize(1);
        assertThat(byName.get("nothing")).isNull();
    }

    @Test
    void anEntryAsJsonIsItsIdAndItsData() {
        ContentCollection<Post> blog =
                TestContent.of(MemorySources.of("content/blog/hello.md", HELLO))
                        .collection("blog", Post.class);

        assertThat(Json.of(getClass().getClassLoader()).toText(blog))
                .isEqualTo(
                        "[{\"id\":\"hello\",\"data\":{\"title\":\"Hello\",\"date\":\"2026-01-31\","
                                + "\"tags\":[\"a\",\"b\"]}}]");
    }
}
