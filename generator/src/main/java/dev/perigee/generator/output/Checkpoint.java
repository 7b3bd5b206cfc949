package dev.perigee.generator.output;

import java.io.IOException;

/** A place where a build can be stopped, so that tests can do so at every one of them. */
@FunctionalInterface
interface Checkpoint {

    /** Goes on at every step. */
    Checkpoint NONE = step -> {};

    /** The next thing to happen is {@code step}. */
    void before(String step) throws IOException;
}
