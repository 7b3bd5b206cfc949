package dev.perigee.runtime.files;

import dev.perigee.core.index.FileEntry;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Files in a folder, as a build leaves them. A file is served only if it is still the one in the
 * table by its size, and never if a link leads out of the folder.
 */
public final class FolderStore implements FileStore {

    private final Path folder;

    /** Over the static output of a build. */
    public FolderStore(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    @Override
    public FileBytes open(FileEntry entry) throws IOException {
        Path file = folder.resolve(entry.key());
        if (!file.toRealPath().startsWith(folder)) {
            throw new NoSuchFileException(file.toString(), null, "a link leads out of the site");
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        if (channel.size() != entry.size()) {
            channel.close();
            throw new IOException(file + " was changed after the site was built. Build it again.");
        }
        return new ChannelBytes(channel);
    }

    @Override
    public void close() {
        // Each file is closed by the one who opened it.
    }
}
