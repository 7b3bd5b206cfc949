package api.tasks;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.Routes;
import dev.perigee.example.tasks.Task;
import dev.perigee.example.tasks.Tasks;
import java.util.Map;

@Route(prerender = false)
class TaskList implements Endpoint {

    record NewTask(String title) {}

    private final Tasks tasks;

    TaskList(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Response get(Context context) throws Exception {
        return Response.json(tasks.list());
    }

    @Override
    public Response post(Context context) throws Exception {
        String title =
                context.request().findJson(NewTask.class).map(NewTask::title).orElse("").strip();
        if (title.isEmpty()) {
            return refused("title is required");
        }
        if (title.length() > Task.LONGEST_TITLE) {
            return refused("title is too long");
        }
        Task task = tasks.add(title);
        return Response.json(task)
                .withStatus(201)
                .withHeader("Location", Routes.apiTasks(String.valueOf(task.id())));
    }

    private static Response refused(String error) {
        return Response.json(Map.of("error", error)).withStatus(400);
    }
}
