package dev.perigee.core.answer;

import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.path.CanonicalPath;
import java.util.Optional;

/**
 * Finds the error page among the files of a site: that of the folder nearest to the path, {@code
 * de/404.html} before {@code 404.html}. A page in a folder is one only if the build wrote it as
 * such, so that {@code /products/404} is none.
 */
final class ErrorFile {

    private ErrorFile() {}

    static Optional<FileEntry> of(SiteFiles files, int status, CanonicalPath path) {
        String name = status + ".html";
        String folder = path.decodedPath().orElse("");
        while (!folder.isEmpty()) {
            Optional<FileEntry> found =
                    files.find(folder + "/" + name).filter(page -> page.status() == status);
            if (found.isPresent()) {
                return found;
            }
            folder = folder.substring(0, Math.max(folder.lastIndexOf('/'), 0));
        }
        return files.find(name);
    }

    /** How deep its folder is; 0 for the root. */
    static int depth(FileEntry page) {
        return (int) page.key().chars().filter(c -> c == '/').count();
    }
}
