package dev.perigee.dev.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A project with a template, a class and a line that is very long. */
final class Project {

    static final String TEMPLATE = "src/main/pages/index.mustache";
    static final String CLASS = "src/main/pages/posts/[id].json.java";

    private static final Map<String, String> SOURCES =
            Map.of("PostJson", CLASS, "site.Posts", "src/main/java/site/Posts.java");

    private final Path root;

    Project(Path root) {
        this.root = root;
        write(TEMPLATE, "---\ntitle: Start\n---\n<h1>{{titel}}</h1>\n<p>end\n");
        write(CLASS, "class PostJson {\n\tint <b>() {\n\t\treturn 1 / 0;\n\t}\n}\n");
        write("src/main/java/site/Posts.java", "package site;\n\nclass Posts {\n  int load;\n}\n");
        write("src/main/content/long.json", "x".repeat(500) + "HERE" + "y".repeat(500) + "\n");
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SiteCode code() {
        return SiteCode.of(root, name -> Optional.ofNullable(SOURCES.get(name)));
    }

    static <T extends Throwable> T thrown(T throwable, StackTraceElement... frames) {
        throwable.setStackTrace(frames);
        return throwable;
    }

    static StackTraceElement frame(String className, String method, int line) {
        return new StackTraceElement(className, method, "F.java", line);
    }
}
