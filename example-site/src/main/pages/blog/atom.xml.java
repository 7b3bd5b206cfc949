package blog;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.example.blog.Blog;

class Atom implements Endpoint {

    @Override
    public Response get(Context context) {
        return Blog.of(context.site()).feed(context).atom();
    }
}
