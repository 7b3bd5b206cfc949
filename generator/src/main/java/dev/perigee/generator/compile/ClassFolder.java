package dev.perigee.generator.compile;

import dev.perigee.generator.compile.JavacRun.FreshClass;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of class files. Other files, such as the project's resources, may lie between them and
 * are never touched. Before anything is written the state says which files may be there, so that
 * after a crash the next run finds them all.
 */
final class ClassFolder {

    private final Path workDirectory;
    private final Path folder;

    ClassFolder(Path workDirectory) {
        this.workDirectory = workDirectory;
        this.folder = workDirectory.resolve(CompiledSite.FOLDER);
    }

    /** Whether every class file is there as it was written. */
    boolean holds(List<CompiledClass> classes) {
        for (CompiledClass each : classes) {
            Optional<byte[]> bytes = bytes(folder.resolve(each.file()));
            if (bytes.isEmpty()
                    || bytes.get().length != each.size()
                    || Checksum.of(bytes.get()) != each.checksum()) {
                return false;
            }
        }
        return true;
    }

    /** Removes the old class files and writes the new ones; equal ones are left as they are. */
    void replace(String fingerprint, List<CompiledClass> old, Collection<FreshClass> fresh)
            throws IOException {
        Files.createDirectories(folder);
        Map<String, CompiledClass> files = new LinkedHashMap<>();
        old.forEach(each -> files.put(each.file(), each));
        fresh.forEach(each -> files.put(each.known().file(), each.known()));
        new CompileState(fingerprint, false, List.copyOf(files.values())).write(workDirectory);

        List<CompiledClass> current = fresh.stream().map(FreshClass::known).toList();
        current.forEach(each -> files.remove(each.file()));
        for (String stale : files.keySet()) {
            delete(folder.resolve(stale));
        }
        for (FreshClass each : fresh) {
            write(folder.resolve(each.known().file()), each.file().bytes());
        }
        new CompileState(fingerprint, true, current).write(workDirectory);
    }

    /** Writes some class files anew, all of which were there; the others stay. */
    void update(String fingerprint, List<CompiledClass> all, Collection<FreshClass> fresh)
            throws IOException {
        Map<String, CompiledClass> files = new LinkedHashMap<>();
        all.forEach(each -> files.put(each.file(), each));
        new CompileState(fingerprint, false, List.copyOf(files.values())).write(workDirectory);
        for (FreshClass each : fresh) {
            write(folder.resolve(each.known().file()), each.file().bytes());
            files.put(each.known().file(), each.known());
        }
        new CompileState(fingerprint, true, List.copyOf(files.values())).write(workDirectory);
    }

    private void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Path parent = file.getParent();
        try {
            while (parent != null && !parent.equals(folder)) {
                Files.delete(parent);
                parent = parent.getParent();
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // other files live there, or nothing was there
            return;
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        if (bytes(file).filter(there -> Arrays.equals(there, bytes)).isPresent()) {
            return;
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path fresh = workDirectory.resolve("class.new");
        Files.write(fresh, bytes);
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
