package dev.perigee.generator.launch;

import java.nio.file.Path;
import java.util.List;

/**
 * The folders that pages are made of, besides the pages folder. None need exist.
 *
 * @param layouts {@code src/main/layouts}
 * @param components {@code src/main/components}
 * @param content {@code src/main/content}
 * @param assets {@code src/main/assets}
 */
public record PageFolders(Path layouts, Path components, Path content, Path assets) {

    /** The folders with their usual names in {@code src/main}, or what stands for it. */
    public static PageFolders in(Path main) {
        return new PageFolders(
                main.resolve("layouts"),
                main.resolve("components"),
                main.resolve("content"),
                main.resolve("assets"));
    }

    /** All of them. */
    public List<Path> all() {
        return List.of(layouts, components, content, assets);
    }
}
