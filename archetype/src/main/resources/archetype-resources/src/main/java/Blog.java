package ${package};

import dev.perigee.api.Entry;
import dev.perigee.api.Site;
import java.util.Comparator;
import java.util.List;

/** The posts, as all pages want them. */
public final class Blog {

    private static final Comparator<Entry<Post>> NEWEST_FIRST =
            Comparator.comparing((Entry<Post> post) -> post.data().date()).reversed();

    private Blog() {}

    /** All posts, the newest first. An entry has an id, which is its file name, data and html. */
    public static List<Entry<Post>> posts(Site site) {
        return site.collection("blog", Post.class).sorted(NEWEST_FIRST);
    }
}
