package dev.perigee.generator.assets;

import dev.perigee.core.path.PathEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reference by a relative URL, taken apart.
 *
 * @param path without query and fragment
 * @param suffix query and fragment, with their marks
 */
record AssetUrl(String path, String suffix) {

    private static final Pattern SCHEME =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /** Empty for what names no file beside: another host, a path from the root, a fragment. */
    static Optional<AssetUrl> of(String url) {
        String text = url.strip();
        if (text.isEmpty() || text.startsWith("/") || SCHEME.matcher(text).matches()) {
            return Optional.empty();
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) != '?' && text.charAt(end) != '#') {
            end++;
        }
        return end == 0
                ? Optional.empty()
                : Optional.of(new AssetUrl(text.substring(0, end), text.substring(end)));
    }

    /**
     * The asset that it means, as a path below the assets folder; empty if it leads out of that.
     *
     * @param from the asset that refers
     */
    Optional<String> target(String from) {
        List<String> segments = new ArrayList<>(Arrays.asList(from.split("/", -1)));
        segments.remove(segments.size() - 1);
        for (String segment : decoded(path).split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return Optional.empty();
                }
                segments.remove(segments.size() - 1);
            } else if (!segment.equals(".")) {
                segments.add(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    /** The URL of the same directory part with another file name, safe in any quotes or none. */
    String renamed(String fileName) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash + 1);
        return safe(folder) + safe(PathEncoder.encodeSegment(fileName)) + safe(suffix);
    }

    /** Percent-escapes what CSS, HTML or scripts could take for the end of the URL. */
    private static String safe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b < 0x7f && "\"'()\\<>`{}".indexOf(b) < 0;
            if (plain) {
                out.append((char) b);
            } else {
                out.append('%').append(String.format("%02X", b));
            }
        }
        return out.toString();
    }

    /** Escapes decoded; text with a bad one stays as it is. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int length = 0;
        for (int i = 0; i < in.length; i++) {
            if (in[i] != '%') {
                out[length++] = in[i];
                continue;
            }
            int high = i + 2 < in.length ? Character.digit((char) in[i + 1], 16) : -1;
            int low = i + 2 < in.length ? Character.digit((char) in[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return text;
            }
            out[length++] = (byte) (high << 4 | low);
            i += 2;
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}
