package dev.perigee.runtime.live;

import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.runtime.BuiltSite;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** A site's jar, running in a process of its own; both of its outputs in one file. */
final class SiteProcess implements AutoCloseable {

    private static final Pattern SERVES = Pattern.compile("Perigee serves http://[^ ]*:(\\d+)/");
    private static final String MAIN = "dev.perigee.runtime.Main";

    private final Process process;
    private final Path output;

    private SiteProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** A jar as bundle makes it, of the runtime and the site; libraries stay on the class path. */
    static Path jar(BuiltSite site, Path folder) throws IOException {
        site.build();
        Path jar = folder.resolve("site-ssr.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            Path table = site.index().resolve(SiteIndex.TABLE_NAME);
            Path json = site.index().resolve(SiteIndex.FILE_NAME);
            store(out, SiteIndex.FILE_NAME, Files.readAllBytes(json));
            store(out, SiteIndex.TABLE_NAME, Files.readAllBytes(table));
            ByteArrayOutputStream pack = new ByteArrayOutputStream();
            for (FileEntry entry : FileTable.open(table)) {
                pack.writeBytes(Files.readAllBytes(site.files().resolve(entry.key())));
            }
            store(out, "files.pack", pack.toByteArray());
            addClasses(out, Path.of("target/classes"));
        }
        return jar;
    }

    private static void store(JarOutputStream out, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry("META-INF/perigee/" + name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
    }

    private static void addClasses(JarOutputStream out, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new ZipEntry(name));
                Files.copy(file, out);
            }
        }
    }

    /** Starts it on a free loopback port, with these arguments of the shell's ulimit, if any. */
    static SiteProcess start(Path jar, Map<String, String> environment, String... limit)
            throws IOException {
        List<String> command = new ArrayList<>();
        if (limit.length > 0) {
            command.addAll(
                    List.of("sh", "-c", "ulimit " + String.join(" ", limit) + "; exec \"$@\""));
            command.add("sh");
        }
        command.addAll(java(jar));
        return run(jar, command, environment);
    }

    static SiteProcess startWith(Path jar, String argument) throws IOException {
        List<String> command = java(jar);
        command.add(argument);
        return run(jar, command, Map.of());
    }

    private static List<String> java(Path jar) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = jar + File.pathSeparator + System.getProperty("java.class.path");
        return new ArrayList<>(List.of(java, "-cp", classes, MAIN));
    }

    private static SiteProcess run(Path jar, List<String> command, Map<String, String> environment)
            throws IOException {
        Path output = Files.createTempFile(jar.getParent(), "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(output.toFile());
        builder.environment().putAll(Map.of("PORT", "0", "HOST", "127.0.0.1"));
        builder.environment().putAll(environment);
        return new SiteProcess(builder.start(), output);
    }

    /** The port that it says it serves. */
    int port() throws Exception {
        while (process.isAlive()) {
            Matcher serves = SERVES.matcher(output());
            if (serves.find()) {
                return Integer.parseInt(serves.group(1));
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("It does not serve: " + output());
    }

    String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    void signal() {
        process.destroy();
    }

    /** Sends SIGTERM; the exit status. */
    int end() throws InterruptedException {
        signal();
        return exitStatus();
    }

    int exitStatus() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The process does not end.");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
