package live;

/** What the task endpoints answer. */
public record Task(long id, String title, boolean done) {}
