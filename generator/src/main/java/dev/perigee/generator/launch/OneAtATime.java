package dev.perigee.generator.launch;

/** Hands calls of several threads on, one at a time. */
final class OneAtATime implements BuildListener {

    private static final String PREFIX = "[site] ";

    private final BuildListener listener;

    OneAtATime(BuildListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void stage(String line) {
        listener.stage(line);
    }

    @Override
    public synchronized void progress(String path, long rendered) {
        listener.progress(path, rendered);
    }

    @Override
    public synchronized void output(String line) {
        listener.output(PREFIX + line);
    }

    @Override
    public synchronized void detail(String text) {
        listener.detail(text);
    }
}
