package dev.perigee.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A file that a host reads, while it is written: the site's own lines first, then ours. */
final class RuleFile {

    private final String name;
    private final FileSink sink;
    private int longest;

    /**
     * @param own lines of the site's own, which are copied as they are
     * @param eachOwn sees each of those that is neither empty nor a comment
     */
    RuleFile(StagedTree tree, String name, Optional<Path> own, Consumer<String> eachOwn)
            throws IOException {
        this.name = name;
        this.sink = FileSink.of(tree, name);
        if (own.isPresent()) {
            copy(own.get(), eachOwn);
        }
    }

    private void copy(Path own, Consumer<String> eachOwn) throws IOException {
        String text = new String(Files.readAllBytes(own), StandardCharsets.UTF_8);
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(eachOwn);
        text.lines().forEach(line -> longest = Math.max(longest, line.length()));
        Files.copy(own, sink);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            sink.write('\n');
        }
    }

    void line(String line) throws IOException {
        longest = Math.max(longest, line.length());
        sink.write(line.getBytes(StandardCharsets.UTF_8));
        sink.write('\n');
    }

    /** The characters of the longest line. */
    int longest() {
        return longest;
    }

    /** Ends the file; one that the last site has too is not staged. */
    HostFile finish(LastSite last, StagedTree tree) throws IOException {
        sink.close();
        if (sink.failure().isPresent()) {
            throw sink.failure().get();
        }
        boolean same = last.hasSame(name, tree.path(name));
        if (same) {
            sink.delete();
        }
        return new HostFile(name, sink.size(), !same);
    }
}
