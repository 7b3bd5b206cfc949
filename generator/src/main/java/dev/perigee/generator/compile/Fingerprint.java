package dev.perigee.generator.compile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A hash over everything that class files depend on. Contents count and not times: a clock that
 * goes back, or a file that was put back with its old time, must not be taken for no change.
 */
final class Fingerprint {

    private static final int JAR_END = 1 << 16;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    /**
     * The fingerprint of a request.
     *
     * @param arguments what javac is told beside paths
     * @throws IOException if a page or an entry of the class path could not be read
     */
    static String of(CompileRequest request, List<String> arguments) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.text(System.getProperty("java.runtime.version", ""));
        fingerprint.text(System.getProperty("java.vendor", ""));
        fingerprint.texts(arguments);
        fingerprint.text(request.options().encoding());
        fingerprint.number(request.compiledClasses().isPresent() ? 1 : 0);
        for (Path entry : request.fullClassPath()) {
            fingerprint.classPathEntry(entry);
        }
        for (Path root : request.sourceRoots()) {
            fingerprint.sourceRoot(root);
        }
        for (String page : request.pages().javaPaths()) {
            fingerprint.text(request.pages().names().of(page));
            fingerprint.content(request.pages().directory().resolve(page));
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void classPathEntry(Path entry) throws IOException {
        text(entry.toString());
        if (Files.isDirectory(entry)) {
            for (Path file : FileTree.filesOf(entry, ".class")) {
                text(entry.relativize(file).toString());
                checksum(file);
            }
            number(-1);
        } else if (Files.isRegularFile(entry)) {
            jar(entry);
        }
    }

    /**
     * Size, time and the end, where a jar lists the checksums of what it holds: there may be a
     * hundred megabytes of jars.
     */
    private void jar(Path file) throws IOException {
        number(Files.getLastModifiedTime(file).toMillis());
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            number(channel.size());
            channel.position(Math.max(0, channel.size() - JAR_END));
            number(Checksum.of(Channels.newInputStream(channel).readNBytes(JAR_END)));
        }
    }

    /** A source that may not be read counts as such: it matters only to those who use it. */
    private void sourceRoot(Path root) throws IOException {
        text(root.toString());
        for (Path file : FileTree.filesOf(root, ".java")) {
            text(root.relativize(file).toString());
            try {
                content(file);
            } catch (IOException e) {
                text("unreadable");
            }
        }
        number(-1);
    }

    private void content(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        number(content.length);
        digest.update(content);
    }

    private void checksum(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        number(content.length);
        number(Checksum.of(content));
    }

    private void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    /** With its length in front, so that no two lists of texts are alike. */
    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }
}
