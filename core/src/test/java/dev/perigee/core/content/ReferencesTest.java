package dev.perigee.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Reference;
import dev.perigee.core.source.MemorySources;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ids of another collection's entries. */
class ReferencesTest {

    record Credit(@Reference("authors") String who, String what) {}

    record Post(
            @Reference("authors") String author,
            @Reference("authors") List<String> others,
            @Reference("authors") Optional<String> editor,
            @Reference("blog") Optional<String> next,
            List<Credit> credits) {}

    record Wrong(@Reference("autors") String author) {}

    private static MemorySources site(String post) {
        return MemorySources.of(
                        "content/authors.yaml",
                        "jane: {}\nbob: {}\nghost: {draft: true}\nunborn: {date: 2100-01-01}\n")
                .with("content/blog/a.yaml", post);
    }

    @Test
    void thoseThatAreThereAreFine() {
        String post =
                """
                author: jane
                others: [bob, jane]
                editor: bob
                next: a
                credits: [{who: jane, what: photo}]
                """;

        assertThat(TestContent.faults(site(post), Post.class)).isEmpty();
        assertThat(TestContent.faults(site("author: jane"), Post.class)).isEmpty();
    }

    @Test
    void thoseThatAreNotAreToldEach() {
        String post =
                """
                author: jan
                others: [bob, alexander, ghost]
                editor: unborn
                next: b
                credits:
                - who: jane
                  what: photo
                - who: rob
                  what: text
                """;
        String blog = "src/main/content/blog/a.yaml:";

        assertThat(TestContent.faults(site(post), Post.class))
                .containsExactly(
                        blog
                                + "1: The field 'author' refers to 'jan', which is no entry of the"
                                + " collection 'authors'. Did you mean 'jane'?",
                        blog
                                + "2: The field 'others[1]' refers to 'alexander', which is no entry"
                                + " of the collection 'authors'. Add it there, or change the"
                                + " reference.",
                        blog
                                + "2: The field 'others[2]' refers to 'ghost' of the collection"
                                + " 'authors', which is a draft. Publish it, or change the"
                                + " reference.",
                        blog
                                + "3: The field 'editor' refers to 'unborn' of the collection"
                                + " 'authors', which has a date to come. Publish it, or change the"
                                + " reference.",
                        blog
                                + "4: The field 'next' refers to 'b', which is no entry of the"
                                + " collection 'blog'. Add it there, or change the reference.",
                        blog
                                + "8: The field 'credits[1].who' refers to 'rob', which is no entry"
                                + " of the collection 'authors'. Did you mean 'bob'?");
    }

    @Test
    void aCollectionThatIsNotThereIsNamed() {
        Collections content = TestContent.of(site("author: jane"));

        assertThatThrownBy(() -> content.collection("blog", Wrong.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A @Reference in "
                                + Wrong.class.getName()
                                + " leads nowhere. There is no collection 'autors'. Did you mean"
                                + " 'authors'?");
    }

    @Test
    void manyThatLeadNowhereAreToldSoon() {
        StringBuilder posts = new StringBuilder();
        StringBuilder authors = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            authors.append("a-rather-long-name-").append(i).append(": {}\n");
            posts.append("p")
                    .append(i)
                    .append(": {author: a-rather-long-nam-")
                    .append(i)
                    .append("}\n");
        }
        MemorySources sources =
                MemorySources.of("content/authors.yaml", authors.toString())
                        .with("content/blog.yaml", posts.toString());

        assertThat(TestContent.faults(sources, Post.class)).hasSize(201);
    }

    @Test
    void faultsOfTheOtherCollectionAreToldInstead() {
        assertThat(
                        TestContent.faults(
                                site("author: carl").with("content/authors/carl.json", "{"),
                                Post.class))
                .singleElement()
                .asString()
                .startsWith("src/main/content/authors/carl.json:1:");
    }
}
