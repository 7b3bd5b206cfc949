package dev.perigee.generator.worker;

import dev.perigee.generator.launch.Summary;
import java.util.ArrayList;
import java.util.List;

/** Where the time of a build went. */
final class Stages {

    private final List<Summary.Stage> stages = new ArrayList<>();
    private long since = System.nanoTime();

    /** What was done since the last call is of this name. */
    void end(String name) {
        long now = System.nanoTime();
        stages.add(new Summary.Stage(name, now - since));
        since = now;
    }

    List<Summary.Stage> toList() {
        return List.copyOf(stages);
    }
}
