package dev.perigee.generator.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Log4jPluginsTest {

    private static final String NAME =
            "META-INF/org/apache/logging/log4j/core/config/plugins/Log4j2Plugins.dat";

    @TempDir Path folder;

    /** One category, one plugin. */
    private static String file(String category, String key, String className) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(1);
            out.writeUTF(category);
            out.writeInt(1);
            out.writeUTF(key);
            out.writeUTF(className);
            out.writeUTF(key);
            out.writeBoolean(true);
            out.writeBoolean(false);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void pluginsOfAllJarsAreThere() throws IOException {
        String merged =
                BuiltSite.in(folder)
                        .jar("core.jar", Map.of(NAME, file("core", "console", "Console")))
                        .jar("more.jar", Map.of(NAME, file("core", "kafka", "Kafka")))
                        .jar("other.jar", Map.of(NAME, file("lookup", "k8s", "Lookup")))
                        .jar("late.jar", Map.of(NAME, file("core", "console", "Another")))
                        .entries()
                        .get(NAME);
        DataInputStream in =
                new DataInputStream(
                        new ByteArrayInputStream(merged.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(in.readInt()).isEqualTo(2);
        assertThat(in.readUTF()).isEqualTo("core");
        assertThat(in.readInt()).isEqualTo(2);
        assertPlugin(in, "console", "Console");
        assertPlugin(in, "kafka", "Kafka");
        assertThat(in.readUTF()).isEqualTo("lookup");
        assertThat(in.readInt()).isEqualTo(1);
        assertPlugin(in, "k8s", "Lookup");
        assertThat(in.read()).isEqualTo(-1);
    }

    private static void assertPlugin(DataInputStream in, String key, String className)
            throws IOException {
        assertThat(in.readUTF()).isEqualTo(key);
        assertThat(in.readUTF()).isEqualTo(className);
        assertThat(in.readUTF()).isEqualTo(key);
        assertThat(in.readBoolean()).isTrue();
        assertThat(in.readBoolean()).isFalse();
    }
}
