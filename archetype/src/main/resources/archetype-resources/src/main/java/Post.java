package ${package};

import java.time.LocalDate;
import java.util.List;

/**
 * What the front matter of a post says. The build checks every file in {@code src/main/content/blog}
 * against this record: a field that is missing, or misspelt, is an error with file and line.
 */
public record Post(String title, String description, LocalDate date, List<String> tags) {}
