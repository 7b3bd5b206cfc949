package blog;

import dev.perigee.api.Endpoint;
import dev.perigee.api.Pagination;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import dev.perigee.example.blog.Blog;
import java.util.stream.Stream;

/** The posts, five on a page; the template shows the page that each path has as its props. */
class PostList implements Endpoint {

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Pagination.of(site, "/blog/[...page]", 5).paths(Blog.of(site).items());
    }
}
