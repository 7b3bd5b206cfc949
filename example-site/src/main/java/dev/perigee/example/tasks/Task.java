package dev.perigee.example.tasks;

/** Something to do. */
public record Task(long id, String title, boolean done) {

    /** How many characters a title may have. */
    public static final int LONGEST_TITLE = 200;
}
