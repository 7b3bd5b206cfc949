import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import live.Task;

@Route(prerender = false)
class OneTask implements Endpoint {

  @Override
  public Response get(Context context) {
    long id = context.params().getLong("id");
    return Response.json(new Task(id, "Task " + id, false));
  }
}
