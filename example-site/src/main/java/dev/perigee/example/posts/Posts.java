package dev.perigee.example.posts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The posts in the database. */
public final class Posts {

    private final DataSource database;

    /** Over the database that holds the table {@code post}. */
    public Posts(DataSource database) {
        this.database = database;
    }

    /** A page of posts, the oldest first; pages count from 1. */
    public List<Post> page(int page, int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select id, title, body from post order by id limit ? offset ?")) {
            query.setInt(1, limit);
            query.setLong(2, (page - 1L) * limit);
            try (ResultSet rows = query.executeQuery()) {
                List<Post> posts = new ArrayList<>();
                while (rows.next()) {
                    posts.add(post(rows));
                }
                return posts;
            }
        }
    }

    /** Adds a post. */
    public Post add(PostDraft draft) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into post (title, body) values (?, ?)",
                                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, draft.title());
            insert.setString(2, draft.body());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return new Post(keys.getLong(1), draft.title(), draft.body());
            }
        }
    }

    /** Puts a post in place of the one with that id; empty if there is none. */
    public Optional<Post> replace(long id, PostDraft draft) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update post set title = ?, body = ? where id = ?")) {
            update.setString(1, draft.title());
            update.setString(2, draft.body());
            update.setLong(3, id);
            return update.executeUpdate() == 1
                    ? Optional.of(new Post(id, draft.title(), draft.body()))
                    : Optional.empty();
        }
    }

    /** The post with that id. */
    public Optional<Post> find(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select id, title, body from post where id = ?")) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(post(rows)) : Optional.empty();
            }
        }
    }

    /** Removes a post; whether there was one. */
    public boolean remove(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from post where id = ?")) {
            delete.setLong(1, id);
            return delete.executeUpdate() == 1;
        }
    }

    /** Removes all posts. */
    public void removeAll() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from post")) {
            delete.executeUpdate();
        }
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(row.getLong("id"), row.getString("title"), row.getString("body"));
    }
}
