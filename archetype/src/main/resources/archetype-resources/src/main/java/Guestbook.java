package ${package};

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What visitors have written, the newest first. It lives as long as the site runs: a real one would
 * keep it in a database, which {@code _site.java} is the place to open.
 */
public final class Guestbook {

    private static final int MOST = 50;

    private final Deque<Greeting> greetings = new ArrayDeque<>();

    /** Many threads answer requests, so what they share is guarded. */
    public synchronized void add(Greeting greeting) {
        greetings.addFirst(greeting);
        if (greetings.size() > MOST) {
            greetings.removeLast();
        }
    }

    public synchronized List<Greeting> greetings() {
        return List.copyOf(greetings);
    }
}
