package dev.perigee.dev.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Watches folders and all that is below them. A folder that is not there yet is watched as soon as
 * it is. The listener is called by one thread at a time, with the path of what was made, changed or
 * removed; with the folder itself if the system lost count.
 */
public final class FolderWatch implements Closeable {

    private static final int LOOK_MILLIS = 500;

    /** Hears of files and folders. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A file or folder was changed.
         *
         * @param moved whether it came or went, and was not only written
         */
        void changed(Path path, boolean moved);
    }

    private final List<Path> folders;
    private final Marks marks;
    private final Listener listener;
    private final Thread looking;
    private Optional<DirectoryWatcher> watcher = Optional.empty();
    private List<Path> watched = List.of();
    private boolean closed;

    private FolderWatch(List<Path> folders, Path marks, Listener listener) {
        this.folders = List.copyOf(folders);
        this.marks = new Marks(marks);
        this.listener = listener;
        this.looking = new Thread(this::look, "perigee-watch-folders");
        this.looking.setDaemon(true);
    }

    /**
     * Begins to watch; what changes from now on is told.
     *
     * @param marks a folder of our own, for {@link #catchUp}
     */
    public static FolderWatch start(List<Path> folders, Path marks, Listener listener)
            throws IOException {
        Files.createDirectories(marks);
        FolderWatch watch = new FolderWatch(folders, marks, listener);
        watch.open(watch.existing());
        watch.looking.start();
        return watch;
    }

    private List<Path> existing() {
        return folders.stream().filter(Files::isDirectory).toList();
    }

    private synchronized void open(List<Path> roots) throws IOException {
        if (closed) {
            return;
        }
        closeWatcher();
        List<Path> all = new ArrayList<>(roots);
        all.add(marks.folder());
        DirectoryWatcher fresh =
                DirectoryWatcher.builder()
                        .paths(all)
                        .listener(new Told())
                        .fileHashing(false)
                        .build();
        watcher = Optional.of(fresh);
        CompletableFuture<Void> watching = fresh.watchAsync(FolderWatch::inThread);
        if (watching.isCompletedExceptionally()) {
            fresh.close();
            throw WatchProblems.notWatched(watching.handle((done, failure) -> failure).join());
        }
        watched = roots;
    }

    private static void inThread(Runnable watching) {
        Thread thread = new Thread(watching, "perigee-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private final class Told implements DirectoryChangeListener {

        @Override
        public void onEvent(DirectoryChangeEvent event) {
            Path path = event.path() == null ? event.rootPath() : event.path();
            if (path != null && !marks.take(path)) {
                listener.changed(path, event.eventType() != DirectoryChangeEvent.EventType.MODIFY);
            }
        }

        @Override
        public void onIdle(int count) {
            marks.idle();
        }
    }

    /**
     * Waits until what was saved before this call has been told, where the system tells it soon: so
     * a page that is asked for right after a save is never the old one.
     */
    public void catchUp() throws InterruptedException {
        marks.await();
    }

    /** Folders that come or go change what there is to watch. */
    private void look() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK_MILLIS);
                follow(existing());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(List<Path> roots) {
        List<Path> before = watched();
        if (roots.equals(before)) {
            return;
        }
        try {
            open(roots);
        } catch (IOException e) {
            // It may go again a moment later: the next look tries it once more.
            return;
        }
        roots.stream().filter(root -> !before.contains(root)).forEach(this::moved);
        before.stream().filter(root -> !roots.contains(root)).forEach(this::moved);
    }

    private void moved(Path root) {
        listener.changed(root, true);
    }

    private synchronized List<Path> watched() {
        return watched;
    }

    private void closeWatcher() throws IOException {
        if (watcher.isPresent()) {
            watcher.get().close();
            watcher = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        looking.interrupt();
        synchronized (this) {
            closed = true;
            closeWatcher();
        }
    }
}
