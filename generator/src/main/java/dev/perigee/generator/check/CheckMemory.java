package dev.perigee.generator.check;

import dev.perigee.api.Headers;
import dev.perigee.core.index.Sha256;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.SpooledFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Remembers that a site had nothing to find, so that the same site is not read again: a mark of all
 * that the check looks at, and what the pages say to search engines.
 */
final class CheckMemory {

    /** Another one whenever the check finds something else in the same site. */
    private static final int RULES = 1;

    private final Path file;
    private final Sha256 mark;
    private final int size;

    private CheckMemory(Path file, Sha256 mark, int size) {
        this.file = file;
        this.mark = mark;
        this.size = size;
    }

    /**
     * For a site.
     *
     * @param file where it is remembered
     */
    static CheckMemory of(Path file, FinishedSite site, SiteIndex index, Set<String> alsoThere)
            throws IOException {
        var digest = Sha256.newDigest();
        var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        try (DataOutputStream out = new DataOutputStream(sink)) {
            out.writeInt(RULES);
            out.write(index.toBytes());
            for (String key : new TreeSet<>(alsoThere)) {
                out.writeUTF(key);
            }
            for (int i = 0; i < site.size(); i++) {
                write(site.at(i), out);
            }
        }
        return new CheckMemory(file, Sha256.of(digest.digest()), site.size());
    }

    private static void write(SpooledFile file, DataOutputStream out) throws IOException {
        out.writeUTF(file.key());
        out.writeLong(file.size());
        write(file.sha256(), out);
        out.writeInt(file.status());
        out.writeBoolean(file.served());
        Headers headers = file.headers();
        for (String name : headers.names()) {
            out.writeUTF(name + headers.all(name));
        }
    }

    private static void write(Sha256 sha256, DataOutputStream out) throws IOException {
        out.writeLong(sha256.a());
        out.writeLong(sha256.b());
        out.writeLong(sha256.c());
        out.writeLong(sha256.d());
    }

    /** What the pages said when this very site was found good; empty if it never was. */
    Optional<PageNotes> find() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            Sha256 known = new Sha256(in.readLong(), in.readLong(), in.readLong(), in.readLong());
            return known.equals(mark) ? Optional.of(PageNotes.read(in, size)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Remembers a site in which nothing was found. */
    void keep(PageNotes notes) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            write(mark, out);
            notes.write(out);
        }
    }
}
