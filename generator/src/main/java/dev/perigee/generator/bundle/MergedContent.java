package dev.perigee.generator.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Makes one file of the files of one name, in class-path order. */
final class MergedContent {

    private MergedContent() {}

    /** A single file stays as it is, byte for byte. */
    static byte[] of(List<Resource> resources) throws IOException {
        if (resources.size() == 1) {
            return resources.get(0).read();
        }
        List<byte[]> contents = new ArrayList<>();
        for (Resource resource : resources) {
            contents.add(resource.read());
        }
        return switch (MergeRule.of(resources.get(0))) {
            case LINES -> lines(contents);
            case LISTS -> lists(contents);
            case TEXTS -> texts(contents);
            case LOG4J_PLUGINS -> Log4jPlugins.merged(contents);
            case LEFT_OUT, FIRST -> throw new IllegalArgumentException("Nothing to merge.");
        };
    }

    /** Each line once, without comments (java.util.ServiceLoader: {@code #} to the line's end). */
    private static byte[] lines(List<byte[]> contents) {
        Set<String> lines = new LinkedHashSet<>();
        for (byte[] content : contents) {
            text(content)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .forEach(lines::add);
        }
        lines.remove("");
        return bytes(String.join("\n", lines) + "\n");
    }

    /** Each value of each key once. */
    private static byte[] lists(List<byte[]> contents) throws IOException {
        Map<String, Set<String>> lists = new TreeMap<>();
        for (byte[] content : contents) {
            Properties properties = new Properties();
            properties.load(new ByteArrayInputStream(content));
            for (String key : properties.stringPropertyNames()) {
                Set<String> values = lists.computeIfAbsent(key, k -> new LinkedHashSet<>());
                for (String value : properties.getProperty(key).split(",", -1)) {
                    values.add(value.strip());
                }
                values.remove("");
            }
        }
        StringBuilder out = new StringBuilder();
        lists.forEach(
                (key, values) ->
                        out.append(key).append('=').append(String.join(",", values)).append('\n'));
        return bytes(out.toString());
    }

    /** Each text once. */
    private static byte[] texts(List<byte[]> contents) {
        Map<String, byte[]> distinct = new LinkedHashMap<>();
        for (byte[] content : contents) {
            distinct.putIfAbsent(new String(content, StandardCharsets.ISO_8859_1), content);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] content : distinct.values()) {
            out.writeBytes(content);
            if (content.length > 0 && content[content.length - 1] != '\n') {
                out.write('\n');
            }
        }
        return out.toByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
