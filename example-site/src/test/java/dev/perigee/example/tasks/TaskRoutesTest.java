package dev.perigee.example.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Services;
import dev.perigee.example.Database;
import dev.perigee.testing.Body;
import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import dev.perigee.testing.TestResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.core.type.TypeReference;

/** The site in memory, with a database of each test's own. */
class TaskRoutesTest {

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final Tasks tasks = new Tasks(database.connections());

    @RegisterExtension
    final SiteExtension kit = SiteExtension.inMemory().withServices(new Services().put(tasks));

    TaskRoutesTest() throws Exception {}

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewTaskIsInTheList(SiteClient site) {
        TestResponse made =
                site.post("/api/tasks", Body.json(Map.of("title", " Sleep "))).expect(201);
        assertThat(made.location()).isEqualTo("/api/tasks/1");
        assertThat(site.get("/api/tasks").json(new TypeReference<List<Task>>() {}))
                .containsExactly(new Task(1, "Sleep", false));
    }

    @Test
    void aTaskIsDone(SiteClient site) throws Exception {
        Task task = tasks.add("Sleep");
        TestResponse answer =
                site.put("/api/tasks/" + task.id(), Body.json(Map.of("done", true))).expect(200);
        assertThat(answer.json(Task.class)).isEqualTo(new Task(task.id(), "Sleep", true));
    }

    @Test
    void theProxyShowsTheTasksOfThisSite(SiteClient site) throws Exception {
        tasks.add("Sleep");
        assertThat(site.get("/proxy").json().get(0).get("title").asString()).isEqualTo("Sleep");
    }
}
