package api.posts;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.HttpError;
import dev.perigee.api.Query;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.posts.Post;
import dev.perigee.example.posts.PostDraft;
import dev.perigee.example.posts.Posts;
import java.util.List;

/** The list of posts, page by page, and all that changes it. */
@Route(prerender = false)
class PostList implements Endpoint {

    record Page(List<Post> posts, int page, int limit) {}

    record Change(Long id, String title, String body) {}

    private static final int MOST = 100;

    private final Posts posts;

    PostList(Posts posts) {
        this.posts = posts;
    }

    @Override
    public Response get(Context context) throws Exception {
        Query query = context.request().query();
        int page = query.findInt("page").orElse(1);
        int limit = query.findInt("limit").orElse(10);
        if (page < 1 || limit < 1 || limit > MOST) {
            throw HttpError.of(400, "page starts at 1, and limit is between 1 and " + MOST);
        }
        return Response.json(new Page(posts.page(page, limit), page, limit));
    }

    @Override
    public Response post(Context context) throws Exception {
        PostDraft draft = context.request().json(PostDraft.class);
        Post post = posts.add(checked(draft));
        return Response.json(post)
                .withStatus(201)
                .withHeader("Location", context.site().path("/api/posts/[id]", post.id()));
    }

    @Override
    public Response put(Context context) throws Exception {
        Change change = context.request().json(Change.class);
        if (change.id() == null) {
            throw HttpError.of(400, "id is required");
        }
        PostDraft draft = checked(new PostDraft(change.title(), change.body()));
        return posts.replace(change.id(), draft)
                .map(Response::json)
                .orElseThrow(() -> HttpError.of(404, "Post not found"));
    }

    /** Removes all posts; {@code [id].java} removes one. */
    @Override
    public Response delete(Context context) throws Exception {
        posts.removeAll();
        return Response.empty(204);
    }

    private static PostDraft checked(PostDraft draft) {
        draft.problem()
                .ifPresent(
                        problem -> {
                            throw HttpError.of(400, problem);
                        });
        return draft;
    }
}
