package dev.perigee.generator.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Fragments of URLs as ids. */
final class Fragments {

    private Fragments() {}

    /** Escapes decoded; what is malformed stays as it is (WHATWG URL § 1.3). */
    static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        byte[] in = fragment.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(in[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
