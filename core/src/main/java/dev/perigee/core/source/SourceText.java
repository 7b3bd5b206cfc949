package dev.perigee.core.source;

import dev.perigee.core.http.StrictUtf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file as text. */
final class SourceText {

    static final int LIMIT = 16 << 20;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private SourceText() {}

    /** The text of a file that messages call {@code name}. */
    static String read(Path file, String name) throws IOException {
        if (Files.size(file) > LIMIT) {
            throw SourceProblems.tooLarge(name, LIMIT);
        }
        byte[] bytes = Files.readAllBytes(file);
        return clean(StrictUtf8.decode(bytes).orElseThrow(() -> SourceProblems.notUtf8(name)));
    }

    private static String clean(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String unmarked = marked ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n");
    }
}
