package api.tasks;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.tasks.Task;
import dev.perigee.example.tasks.TaskChange;
import dev.perigee.example.tasks.Tasks;
import java.util.Map;
import java.util.Optional;

@Route(prerender = false)
class OneTask implements Endpoint {

    private final Tasks tasks;

    OneTask(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Response get(Context context) throws Exception {
        return found(tasks.find(id(context)));
    }

    @Override
    public Response put(Context context) throws Exception {
        Optional<TaskChange> change = context.request().findJson(TaskChange.class);
        if (change.isEmpty() || !change.get().fits()) {
            return Response.json(Map.of("error", "invalid body")).withStatus(400);
        }
        return found(tasks.update(id(context), change.get()));
    }

    @Override
    public Response delete(Context context) throws Exception {
        if (!tasks.remove(id(context))) {
            throw unknown();
        }
        return Response.empty(204);
    }

    /** An id that is no number belongs to no task. */
    private static long id(Context context) {
        try {
            return context.params().getLong("id");
        } catch (HttpError e) {
            throw unknown();
        }
    }

    private static Response found(Optional<Task> task) {
        return Response.json(task.orElseThrow(OneTask::unknown));
    }

    private static HttpError unknown() {
        return HttpError.of(404, "Task not found");
    }
}
