package dev.perigee.generator.output;

import dev.perigee.core.index.KeyHash;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The new output folder while it is filled. It makes folders as they are needed, never the root
 * itself: if that is gone, somebody removed it. Safe for use by many threads.
 */
final class StagedTree {

    private final Path root;
    private final LongSet folders = new LongSet();
    private volatile boolean linksWork = true;

    StagedTree(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    Path path(String key) {
        return root.resolve(key);
    }

    /**
     * Starts a file. Its stream cannot be interrupted, as an endpoint may leave its thread so.
     *
     * @return empty if something else is there already: two sources claim one name
     */
    Optional<OutputStream> create(String key) throws IOException {
        try {
            return Optional.of(open(key));
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        } catch (FileSystemException e) {
            if (isBelowFile(key)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    void delete(String key) throws IOException {
        Files.delete(path(key));
    }

    /** Takes over a file that stays as it is, with its modification time. */
    void take(String key, Path from) throws IOException {
        makeFolderOf(key);
        if (linksWork) {
            try {
                Files.createLink(path(key), from);
                return;
            } catch (NoSuchFileException e) {
                throw e;
            } catch (UnsupportedOperationException | FileSystemException e) {
                linksWork = false; // not on this file system: copy from now on
            }
        }
        Files.copy(
                from,
                path(key),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING,
                LinkOption.NOFOLLOW_LINKS);
    }

    private OutputStream open(String key) throws IOException {
        makeFolderOf(key);
        try {
            return openNew(path(key));
        } catch (NoSuchFileException e) {
            makeFolders(key); // another thread said that it would, and is about to
            return openNew(path(key));
        }
    }

    private static OutputStream openNew(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private void makeFolderOf(String key) throws IOException {
        int end = key.lastIndexOf('/');
        if (end < 0) {
            return;
        }
        long hash = KeyHash.of(key, end);
        synchronized (folders) {
            if (!folders.add(hash)) {
                return;
            }
        }
        makeFolders(key);
    }

    /** Makes the folders of a key, from the root down; a file in the way is left to the claims. */
    private void makeFolders(String key) throws IOException {
        for (int slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1)) {
            try {
                Files.createDirectory(root.resolve(key.substring(0, slash)));
            } catch (FileAlreadyExistsException e) {
                // There already, or a file; then nothing can be created in it.
            } catch (FileSystemException e) {
                if (!isBelowFile(key)) {
                    throw e;
                }
            }
        }
    }

    private boolean isBelowFile(String key) {
        for (int slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1)) {
            if (Files.isRegularFile(root.resolve(key.substring(0, slash)))) {
                return true;
            }
        }
        return false;
    }
}
