package dev.perigee.generator.compress;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How a file is compressed (RFC 9110 § 8.4.1). The same content gives the same bytes. */
enum Coding {
    /** Always there. */
    GZIP("gzip", ".gz") {
        @Override
        byte[] compress(byte[] content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3);
            try (GZIPOutputStream out = new Smallest(bytes)) {
                out.write(content);
            }
            return bytes.toByteArray();
        }
    },

    /** There if brotli4j has a native part for this machine. */
    BROTLI("br", ".br") {
        @Override
        byte[] compress(byte[] content) throws IOException {
            return Encoder.compress(content, Encoder.Parameters.create(11));
        }
    };

    private final String token;
    private final String ending;

    Coding(String token, String ending) {
        this.token = token;
        this.ending = ending;
    }

    /** Those that this machine can. */
    static List<Coding> available() {
        List<Coding> codings = new ArrayList<>(List.of(GZIP));
        try {
            if (Brotli4jLoader.isAvailable()) {
                codings.add(BROTLI);
            }
        } catch (LinkageError e) {
            // Without the library, or on a machine that it was not built for: gzip does.
        }
        return codings;
    }

    /** Its name in {@code Content-Encoding}. */
    String token() {
        return token;
    }

    /** What its files have behind the name. */
    String ending() {
        return ending;
    }

    abstract byte[] compress(byte[] content) throws IOException;

    private static final class Smallest extends GZIPOutputStream {
        Smallest(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
