package dev.perigee.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project of src/it, for its verify script: looks at its files, changes them and runs Maven on it
 * again. Whatever is not as it should be ends the script.
 */
public final class SiteProject {

    private static final String SETTINGS = "settings.xml";

    private final Path root;
    private final Path localRepository;
    private final Path mavenHome;

    private SiteProject(Map<?, ?> variables) {
        root = Path.of(text(variables, "basedir"));
        localRepository = Path.of(text(variables, "localRepositoryPath"));
        String maven = text(variables, "mavenHome");
        mavenHome = Path.of(maven.isEmpty() ? System.getProperty("maven.home") : maven);
        writeSettings(
                Path.of(text(variables, "settings")),
                Path.of(text(variables, "machineRepository")),
                root.resolve(SETTINGS));
    }

    /**
     * The project of a script.
     *
     * @param variables the script's: {@code basedir}, {@code localRepositoryPath} (what the
     *     projects of src/it use), {@code machineRepository} (what it is filled from), {@code
     *     settings} (the template) and {@code mavenHome} (empty for the Maven that is running)
     */
    public static SiteProject of(Map<?, ?> variables) {
        return new SiteProject(variables);
    }

    private static String text(Map<?, ?> variables, String name) {
        Object value = variables.get(name);
        return value == null ? "" : value.toString();
    }

    /** Ends the script unless that is so. */
    public static void check(boolean so, String what) {
        if (!so) {
            throw new AssertionError(what);
        }
    }

    /** Ends the script unless the text has each of these. */
    public static void checkHas(String text, String... parts) {
        for (String part : parts) {
            check(text.contains(part), "'" + part + "' is not in:\n" + text);
        }
    }

    /** Ends the script if the text has one of these. */
    public static void checkHasNot(String text, String... parts) {
        for (String part : parts) {
            check(!text.contains(part), "'" + part + "' is in:\n" + text);
        }
    }

    /** Ends the script unless the file has that content. */
    public void checkFile(String file, String content) {
        check(exists(file), file + " is not there.");
        check(text(file).equals(content), file + " is not '" + content + "' but:\n" + text(file));
    }

    /** Everything below {@code target/static}, with its content. */
    public Map<String, String> site() {
        return files("target/static");
    }

    /** All files of a folder, with their content; none if it is not there. */
    public Map<String, String> files(String folder) {
        Map<String, String> files = new TreeMap<>();
        Path start = root.resolve(folder);
        if (Files.isDirectory(start)) {
            try (Stream<Path> all = Files.walk(start)) {
                all.filter(Files::isRegularFile)
                        .map(file -> start.relativize(file).toString().replace('\\', '/'))
                        .forEach(name -> files.put(name, text(folder + "/" + name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** Files of the site that hosts read, and that follow from the others. */
    public static Map<String, String> withoutHostFiles(Map<String, String> site) {
        Map<String, String> rest = new TreeMap<>(site);
        rest.keySet().removeIf(name -> name.startsWith("_"));
        return rest;
    }

    /** Whether the file is there. */
    public boolean exists(String file) {
        return Files.exists(root.resolve(file));
    }

    /** The file's text, a character a byte where it is not UTF-8. */
    public String text(String file) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(file));
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.contains("\ufffd") ? new String(bytes, StandardCharsets.ISO_8859_1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file is. */
    public Path path(String file) {
        return root.resolve(file);
    }

    /** Writes a file. */
    public void write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs Maven, which must succeed, and answers what it wrote. */
    public String build(Object... arguments) throws IOException, InterruptedException {
        return start(arguments).succeeds();
    }

    /** Runs Maven, which must fail, and answers what it wrote. */
    public String fail(Object... arguments) throws IOException, InterruptedException {
        return start(arguments).fails();
    }

    /** Starts Maven and does not wait for it. */
    public RunningBuild start(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(mavenHome.resolve("bin/mvn").toString());
        command.addAll(List.of("-B", "-o", "-Dmaven.repo.local=" + localRepository));
        command.addAll(List.of("-gs", root.resolve(SETTINGS).toString()));
        for (Object argument : arguments) {
            Collection<?> words = argument instanceof Collection<?> c ? c : List.of(argument);
            words.forEach(word -> command.add(word.toString()));
        }
        return RunningBuild.start(command, root);
    }

    /** As maven-invoker-plugin does it, so that offline the same repositories are known. */
    private static void writeSettings(Path template, Path machineRepository, Path file) {
        try {
            String url = machineRepository.toUri().toString();
            String text = Files.readString(template).replace("@localRepositoryUrl@", url);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
