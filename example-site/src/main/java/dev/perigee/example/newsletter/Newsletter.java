package dev.perigee.example.newsletter;

import dev.perigee.example.EmailAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Who gets the newsletter. */
public final class Newsletter {

    /** What the states of all broken constraints start with (ISO 9075-2, class 23). */
    private static final String CONSTRAINT_BROKEN = "23";

    private final DataSource database;

    /** Over the database that holds the table {@code subscriber}. */
    public Newsletter(DataSource database) {
        this.database = database;
    }

    /** Adds an address; {@code false} if it is known already. */
    public boolean subscribe(EmailAddress email) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into subscriber (email) values (?)")) {
            insert.setString(1, email.text());
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(CONSTRAINT_BROKEN)) {
                return false;
            }
            throw e;
        }
    }
}
