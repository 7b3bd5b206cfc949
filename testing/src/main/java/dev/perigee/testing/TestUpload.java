package dev.perigee.testing;

import dev.perigee.api.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that a test uploads. */
final class TestUpload implements Upload {

    private final String fileName;
    private final String contentType;
    private final byte[] content;

    TestUpload(String fileName, String contentType, byte[] content) {
        this.fileName = fileName;
        this.contentType = contentType;
        this.content = content;
    }

    /** Without any folder, as a server hands it on. */
    @Override
    public String fileName() {
        return fileName.substring(
                1 + Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')));
    }

    @Override
    public String contentType() {
        return contentType;
    }

    byte[] content() {
        return content;
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public void saveTo(Path file) throws IOException {
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
