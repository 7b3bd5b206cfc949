import blog.Post;
import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Feed;
import dev.perigee.api.Response;

class FeedXml implements Endpoint {

  @Override
  public Response get(Context context) {
    throw new UnsupportedOperationException("to be written when Feed is there");
  }
}
