package dev.perigee.example.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Services;
import dev.perigee.example.Database;
import dev.perigee.testing.TestContext;
import dev.perigee.testing.TestResponse;
import dev.perigee.testing.TestSite;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** Routes are asked of the built site, with a database of the test's own. */
class TaskRoutesTest {

    private Database database;
    private Tasks tasks;
    private TestSite site;

    @BeforeEach
    void open() throws Exception {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        tasks = new Tasks(database.connections());
        site = TestSite.built(new Services().put(tasks));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewTaskIsInTheList() throws Exception {
        TestResponse made =
                TestContext.post("/api/tasks").json(Map.of("title", " Sleep ")).call(site);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).contains("/api/tasks/1");
        TestResponse list = TestContext.get("/api/tasks").call(site);
        assertThat(list.json(new TypeReference<List<Task>>() {}))
                .containsExactly(new Task(1, "Sleep", false));
    }

    @Test
    void aTaskIsDone() throws Exception {
        Task task = tasks.add("Sleep");
        TestResponse answer =
                TestContext.put("/api/tasks/[id]")
                        .withParam("id", task.id())
                        .json(Map.of("done", true))
                        .call(site);
        assertThat(answer.json(Task.class)).isEqualTo(new Task(task.id(), "Sleep", true));
    }

    @Test
    void theProxyShowsTheTasksOfThisSite() throws Exception {
        tasks.add("Sleep");
        TestResponse answer = TestContext.get("/proxy").call(site);
        assertThat(answer.json().get(0).get("title").asString()).isEqualTo("Sleep");
    }
}
