package dev.perigee.generator.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Files in the output folder that no build put there. */
final class StrayFiles {

    private StrayFiles() {}

    /**
     * Whether a folder, of which all files of a site are known to be there, holds nothing else. It
     * counts names, so that no file has to be looked at.
     */
    static boolean none(Path output, Claims claims, Set<String> more) throws IOException {
        long expected = (long) claims.files() + claims.folders() + more.size();
        long found = 0;
        Deque<String> folders = new ArrayDeque<>();
        folders.add("");
        while (!folders.isEmpty()) {
            String folder = folders.remove();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(output.resolve(folder))) {
                for (Path entry : entries) {
                    found++;
                    String key = folder + entry.getFileName();
                    if (claims.isFolder(key)) {
                        folders.add(key + "/");
                    }
                }
            }
        }
        return found == expected;
    }
}
