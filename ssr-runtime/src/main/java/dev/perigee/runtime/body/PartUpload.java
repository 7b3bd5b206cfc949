package dev.perigee.runtime.body;

import dev.perigee.api.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/** A file of a form, in memory or in a temporary file. */
final class PartUpload implements Upload {

    private final MultiPart.Part part;

    PartUpload(MultiPart.Part part) {
        this.part = part;
    }

    @Override
    public String fileName() {
        return FileNames.withoutFolder(part.getFileName());
    }

    @Override
    public String contentType() {
        return Optional.ofNullable(part.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .orElse("application/octet-stream");
    }

    @Override
    public long size() {
        return part.getLength();
    }

    @Override
    public InputStream stream() {
        return Content.Source.asInputStream(part.newContentSource(part.getBufferPool(), 0, -1));
    }

    @Override
    public void saveTo(Path file) throws IOException {
        try (InputStream in = stream()) {
            Files.copy(in, file);
        }
    }
}
