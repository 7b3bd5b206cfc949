package dev.perigee.example.tasks;

/**
 * What to change of a task; what is {@code null} stays.
 *
 * @param title a new title, or {@code null}
 * @param done whether it is done, or {@code null}
 */
public record TaskChange(String title, Boolean done) {

    /** Strips the title. */
    public TaskChange {
        title = title == null ? null : title.strip();
    }

    /** Whether the task would have a title that fits. */
    public boolean fits() {
        return title == null || (!title.isEmpty() && title.length() <= Task.LONGEST_TITLE);
    }
}
