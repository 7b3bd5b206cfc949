import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.util.concurrent.atomic.AtomicLong;
import live.Task;

@Route(prerender = false)
class AllTasks implements Endpoint {

  record NewTask(String title) {}

  private final AtomicLong ids = new AtomicLong();

  @Override
  public Response post(Context context) {
    NewTask task = context.request().json(NewTask.class);
    return Response.json(new Task(ids.incrementAndGet(), task.title(), false)).withStatus(201);
  }
}
