package dev.perigee.maven;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;

/** Reads what is typed. Whoever has no keyboard, as a server that builds, types nothing. */
final class Keys {

    private static final int PAUSE_MILLIS = 100;

    private final InputStream in;
    private final Map<Character, Runnable> actions;
    private final Thread thread = new Thread(this::read, "perigee-keys");

    private Keys(InputStream in, Map<Character, Runnable> actions) {
        this.in = in;
        this.actions = Map.copyOf(actions);
        thread.setDaemon(true);
    }

    /** Begins to read. */
    static Keys read(InputStream in, Map<Character, Runnable> actions) {
        Keys keys = new Keys(in, actions);
        keys.thread.start();
        return keys;
    }

    /** Looks whether there is anything before it reads: nothing could end a thread that waits. */
    private void read() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (in.available() == 0) {
                    Thread.sleep(PAUSE_MILLIS);
                } else {
                    String key = Character.toString(in.read()).toLowerCase(Locale.ROOT);
                    actions.getOrDefault(key.charAt(0), () -> {}).run();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // Standard input is closed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        thread.interrupt();
    }
}
