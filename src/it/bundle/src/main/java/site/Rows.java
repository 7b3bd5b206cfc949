package site;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Rows {
    /** The driver is found by its service file. */
    public static int count() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:rows");
                ResultSet rows =
                        connection.createStatement().executeQuery("select sum(x) from system_range(1, 4)")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
