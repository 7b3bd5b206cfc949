package api.posts;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.posts.Posts;

/** One post; the error that it throws is JSON for a program and a page for a browser. */
@Route(prerender = false)
class OnePost implements Endpoint {

    private final Posts posts;

    OnePost(Posts posts) {
        this.posts = posts;
    }

    @Override
    public Response get(Context context) throws Exception {
        return Response.json(posts.find(id(context)).orElseThrow(OnePost::unknown));
    }

    @Override
    public Response delete(Context context) throws Exception {
        if (!posts.remove(id(context))) {
            throw unknown();
        }
        return Response.empty(204);
    }

    /** An id that is no number belongs to no post. */
    private static long id(Context context) {
        try {
            return context.params().getLong("id");
        } catch (HttpError e) {
            throw unknown();
        }
    }

    private static HttpError unknown() {
        return HttpError.of(404, "Post not found");
    }
}
