package dev.perigee.core.fetch;

import dev.perigee.api.BodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies a body as it comes: what is there is sent before more is waited for. */
record CopiedBody(Source source) implements BodyWriter {

    private static final int BUFFER = 16 * 1024;

    /** Opens what is copied. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = source.open()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                if (in.available() == 0) {
                    out.flush();
                }
            }
        }
    }
}
