package dev.perigee.generator.bundle;

import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * All static files, one behind the other in the order of the table. Each is compared with the table
 * on its way.
 */
final class StaticPack implements ZipWriter.Content {

    private final BundleRequest request;
    private final FileTable table;
    private final MessageDigest digest = Sha256.newDigest();
    private final byte[] buffer = new byte[1 << 16];

    StaticPack(BundleRequest request, FileTable table) {
        this.request = request;
        this.table = table;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (FileEntry entry : table) {
            Path file = request.staticDirectory().resolve(entry.key());
            try (InputStream in = Files.newInputStream(file)) {
                copy(in, entry, out, file);
            } catch (NoSuchFileException e) {
                throw new BundleException(BundleProblems.fileMissing(request.name(file)));
            }
        }
    }

    /** Stops before it writes more than the table says. */
    private void copy(InputStream in, FileEntry entry, OutputStream out, Path file)
            throws IOException {
        long left = entry.size();
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            left -= n;
            if (left < 0) {
                break;
            }
            digest.update(buffer, 0, n);
            out.write(buffer, 0, n);
        }
        if (left != 0 || !Sha256.of(digest.digest()).equals(entry.sha256())) {
            throw new BundleException(BundleProblems.fileChanged(request.name(file)));
        }
    }
}
