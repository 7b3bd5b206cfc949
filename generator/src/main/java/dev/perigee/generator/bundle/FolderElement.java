package dev.perigee.generator.bundle;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of classes. Versions in it are kept: the jar that will be made of it says that it has
 * some.
 *
 * @param label its name in messages
 * @param root the folder
 * @param files those of its files that count, below the root
 */
record FolderElement(String label, Path root, List<Path> files) implements ClassPathElement {

    /** All that is in the folder; nothing if there is none. */
    static FolderElement of(Path root, String label) throws IOException {
        if (!Files.isDirectory(root)) {
            return new FolderElement(label, root, List.of());
        }
        try (Stream<Path> all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return new FolderElement(label, root, all.filter(Files::isRegularFile).toList());
        }
    }

    @Override
    public List<Resource> resources() throws IOException {
        List<Resource> resources = new ArrayList<>(files.size());
        for (Path file : files) {
            String entry = root.relativize(file).toString().replace('\\', '/');
            resources.add(Resource.of(this, entry, Files.size(file), Resource.NO_CRC));
        }
        return resources;
    }

    @Override
    public byte[] read(Resource resource) throws IOException {
        return Files.readAllBytes(root.resolve(resource.entry()));
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
