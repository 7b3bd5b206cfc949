package dev.perigee.core.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetManifestTest {

    @TempDir Path folder;

    @Test
    void writesSortedAndReadsItsOwn() throws Exception {
        AssetManifest manifest =
                AssetManifest.of(
                        Map.of("b \"ü\".css", "/_assets/b.css", "a/b.js", "/d/_assets/a.js"));
        assertThat(new String(manifest.toBytes(), UTF_8))
                .isEqualTo(
                        "{\"version\":1,\"assets\":{\"a/b.js\":\"/d/_assets/a.js\","
                                + "\"b \\\"ü\\\".css\":\"/_assets/b.css\"}}");
        Path file = Files.write(folder.resolve(AssetManifest.FILE_NAME), manifest.toBytes());
        assertThat(AssetManifest.read(file)).isEqualTo(manifest);
    }

    @Test
    void findsByNameWithOrWithoutASlash() {
        AssetManifest manifest = AssetManifest.of(Map.of("a.css", "/_assets/a.css"));
        assertThat(manifest.find("a.css")).contains("/_assets/a.css");
        assertThat(manifest.find("/a.css")).contains("/_assets/a.css");
        assertThat(manifest.find("A.css")).isEmpty();
        assertThat(manifest.names()).containsExactly("a.css");
    }

    @Test
    void noFileMeansNoAssets() throws Exception {
        assertThat(AssetManifest.read(folder.resolve("none.json"))).isEqualTo(AssetManifest.none());
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> AssetManifest.read("{\"version\":2}".getBytes(UTF_8), "x.json"))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("x.json is of version 2");
        for (String json : new String[] {"", "[", "{}", "{\"version\":1}", "{\"version\":\"a\"}"}) {
            assertThatThrownBy(() -> AssetManifest.read(json.getBytes(UTF_8), "x.json"))
                    .as(json)
                    .isInstanceOf(IndexException.class);
        }
    }
}
