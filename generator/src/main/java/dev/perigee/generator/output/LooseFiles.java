package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.Sha256;
import dev.perigee.core.index.SiteSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Single files of a site, by the names and with the headers that a build would give them. Safe for
 * use by many threads.
 */
public final class LooseFiles {

    private final Path publicDirectory;
    private final DefaultHeaders headers;

    /**
     * Of a site.
     *
     * @param publicDirectory need not exist
     */
    public LooseFiles(Path publicDirectory, SiteSettings settings) {
        this.publicDirectory = publicDirectory;
        this.headers = new DefaultHeaders(settings.headers());
    }

    /** A file in memory. */
    public LooseFile of(String key, byte[] content, int status, Headers own) {
        return LooseFile.of(
                entry(key, content.length, Sha256.ofContent(content), status, own), content);
    }

    /** A file that lies elsewhere. */
    public LooseFile at(String key, Path path, Sha256 sha256, Headers own) throws IOException {
        return LooseFile.at(entry(key, Files.size(path), sha256, 200, own), path);
    }

    private FileEntry entry(String key, long size, Sha256 sha256, int status, Headers own) {
        return new FileEntry(key, size, sha256, status, headers.complete(key, own), 0);
    }

    /**
     * The file of the public folder that a build would serve at this key: none that is hidden,
     * looks like a secret or is meant for a host, and none that a link leads out of the folder for.
     *
     * @return with a digest of its place, size and time: a film is not read for one part of it
     */
    public Optional<LooseFile> publicFile(String key) {
        try {
            return isServed(key) ? found(key, publicDirectory.resolve(key)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isServed(String key) {
        return OutputNames.flaw(key).isEmpty()
                && !OutputNames.isHidden(key)
                && !OutputNames.isPlatformFile(key)
                && isPublic(Path.of(key));
    }

    private static boolean isPublic(Path path) {
        for (Path name : path) {
            if (PublicNames.isSecret(name.toString())
                    || PublicNames.isLeftBehind(name.toString())) {
                return false;
            }
        }
        return true;
    }

    private Optional<LooseFile> found(String key, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Path root = publicDirectory.toRealPath();
        Path real = file.toRealPath();
        // Of a disk that takes any letter case, only the one that the file is written in counts.
        boolean spelt = file.toRealPath(LinkOption.NOFOLLOW_LINKS).endsWith(Path.of(key));
        if (!spelt || !real.startsWith(root) || !isPublic(root.relativize(real))) {
            return Optional.empty();
        }
        String state = key + ' ' + Files.size(file) + ' ' + Files.getLastModifiedTime(file);
        Sha256 digest = Sha256.ofContent(state.getBytes(StandardCharsets.UTF_8));
        return Optional.of(at(key, file, digest, Headers.empty()));
    }

    /** Takes one file into memory. */
    public Taker taker() {
        return new Taker();
    }

    /** Keeps the last file that was written to it; for one thread. */
    public final class Taker implements FileTarget {

        private Optional<LooseFile> taken = Optional.empty();

        private Taker() {}

        @Override
        public long write(OutputFile file, byte[] content, int status, Headers own)
                throws OutputException {
            OutputNames.check(file);
            taken = Optional.of(of(file.key(), content, status, own));
            return content.length;
        }

        @Override
        public <E extends Exception> long write(
                OutputFile file, FileContent<E> content, int status, Headers own)
                throws E, OutputException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            content.writeTo(bytes);
            return write(file, bytes.toByteArray(), status, own);
        }

        /** The file. */
        public LooseFile file() {
            return taken.orElseThrow();
        }
    }
}
