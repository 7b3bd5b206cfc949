package dev.perigee.runtime.files;

import dev.perigee.core.index.FileEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The compressed siblings of a file: {@code app.css.br} and {@code app.css.gz} beside {@code
 * app.css}. The table must say that a sibling is one, by its {@code Content-Encoding}: a file of
 * that name that the site's author put there is another file, and an old twin is none.
 */
final class FileVariants {

    /** A coding and the ending that its files have, the better one first. */
    private enum Coding {
        BR("br", ".br"),
        GZIP("gzip", ".gz");

        private final String token;
        private final String ending;

        Coding(String token, String ending) {
            this.token = token;
            this.ending = ending;
        }
    }

    private final Function<String, Optional<FileEntry>> files;

    FileVariants(Function<String, Optional<FileEntry>> files) {
        this.files = files;
    }

    /** The siblings of a file, by our own preference. */
    List<FileVariant> of(FileEntry entry) {
        List<FileVariant> found = new ArrayList<>(2);
        for (Coding coding : Coding.values()) {
            Optional<FileEntry> sibling = files.apply(entry.key() + coding.ending);
            if (sibling.isPresent() && isTwin(sibling.get(), coding)) {
                found.add(new FileVariant(coding.token, sibling.get()));
            }
        }
        return found;
    }

    /** Whether a file is the compressed sibling of another one, and so no file of its own. */
    boolean isSibling(FileEntry entry) {
        for (Coding coding : Coding.values()) {
            String key = entry.key();
            if (key.endsWith(coding.ending) && isTwin(entry, coding)) {
                return files.apply(key.substring(0, key.length() - coding.ending.length()))
                        .isPresent();
            }
        }
        return false;
    }

    private static boolean isTwin(FileEntry sibling, Coding coding) {
        return sibling.headers()
                .find("Content-Encoding")
                .filter(coding.token::equalsIgnoreCase)
                .isPresent();
    }
}
