package dev.perigee.example.tasks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The tasks in the database. */
public final class Tasks {

    private final DataSource database;

    /** Over the database that holds the table {@code task}. */
    public Tasks(DataSource database) {
        this.database = database;
    }

    /** All tasks, the oldest first. */
    public List<Task> list() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select id, title, done from task order by id");
                ResultSet rows = query.executeQuery()) {
            List<Task> tasks = new ArrayList<>();
            while (rows.next()) {
                tasks.add(task(rows));
            }
            return tasks;
        }
    }

    /** Adds a task that is not done. */
    public Task add(String title) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into task (title, done) values (?, false)",
                                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, title);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return new Task(keys.getLong(1), title, false);
            }
        }
    }

    /** Changes what {@code change} names; empty if there is no such task. */
    public Optional<Task> update(long id, TaskChange change) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update task set title = coalesce(?, title), done = coalesce(?,"
                                        + " done) where id = ?")) {
            update.setString(1, change.title());
            update.setObject(2, change.done(), Types.BOOLEAN);
            update.setLong(3, id);
            update.executeUpdate();
        }
        return find(id);
    }

    /** The task with that id. */
    public Optional<Task> find(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select id, title, done from task where id = ?")) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(task(rows)) : Optional.empty();
            }
        }
    }

    /** Removes a task; whether there was one. */
    public boolean remove(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from task where id = ?")) {
            delete.setLong(1, id);
            return delete.executeUpdate() == 1;
        }
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(row.getLong("id"), row.getString("title"), row.getBoolean("done"));
    }
}
