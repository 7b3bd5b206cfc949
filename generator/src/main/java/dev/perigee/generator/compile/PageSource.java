package dev.perigee.generator.compile;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.SimpleJavaFileObject;

/** A page as javac reads it. Bytes that are not of the encoding are a problem with a place. */
final class PageSource extends SimpleJavaFileObject {

    private final String page;
    private final String name;
    private final Path file;
    private final Charset charset;
    private final List<String> topLevel = new ArrayList<>();
    private Optional<Problem> flaw = Optional.empty();

    /**
     * A source.
     *
     * @param page its path in the pages folder
     * @param name as messages call it
     */
    PageSource(String page, String name, Path file, Charset charset) {
        super(file.toUri(), Kind.SOURCE);
        this.page = page;
        this.name = name;
        this.file = file;
        this.charset = charset;
    }

    String page() {
        return page;
    }

    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    /** What is wrong with its bytes; then nothing that javac says of it is worth reading. */
    Optional<Problem> flaw() {
        return flaw;
    }

    void declares(String binaryName) {
        topLevel.add(binaryName);
    }

    /** The binary names of its top-level classes, in their order; known when it is parsed. */
    List<String> topLevel() {
        return topLevel;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        SourceText source = SourceText.decode(Files.readAllBytes(file), charset);
        flaw = source.flaw().map(found -> CompileProblems.malformed(name, found, charset));
        return source.text();
    }
}
