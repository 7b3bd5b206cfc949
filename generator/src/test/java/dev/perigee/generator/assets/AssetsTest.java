package dev.perigee.generator.assets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    @TempDir Path project;
    private AssetSite site;

    @BeforeEach
    void site() {
        site = new AssetSite(project);
    }

    @Test
    void eachIsPublishedUnderANameOfItsContent() throws Exception {
        site.add("app.css", "a{}");
        site.add("img/logo.min.svg", "<svg/>");
        site.add("LICENSE", "free");
        Map<String, String> files = site.build("");
        assertThat(files)
                .containsEntry("_assets/app.5f546eb4.css", "a{}")
                .containsEntry("_assets/img/logo.min.d4dc5666.svg", "<svg/>")
                .containsKey("_assets/LICENSE.ad95d5fa");
        assertThat(site.assets("/docs").manifest().find("img/logo.min.svg"))
                .contains("/docs/_assets/img/logo.min.d4dc5666.svg");
    }

    @Test
    void styleSheetsNameTheHashedFilesWithQueryAndFragment() throws Exception {
        site.add("css/a.css", "@import \"b.css\"; p{x:url(../img/a%20b.png?v=1#c)}");
        site.add("css/b.css", "p{x:url('./c.svg#d')}");
        site.add("css/c.svg", "<svg/>");
        site.add("img/a b.png", "png");
        String a = site.content("css/a.css");
        assertThat(a)
                .matches(
                        "@import \"b\\.[0-9a-f]{8}\\.css\";"
                                + " p\\{x:url\\(\\.\\./img/a%20b\\.[0-9a-f]{8}\\.png\\?v=1#c\\)}");
        assertThat(site.content("css/b.css"))
                .isEqualTo(
                        "p{x:url('./c.d4dc5666.svg#d')}"
                                .replace("d4dc5666", site.hash("css/c.svg")));
    }

    @Test
    void whatIsNoAssetStaysAsItIs() throws Exception {
        String css =
                "a{b:url(data:image/png;base64,AA==),url(https://x.example/a.png),url(//x/a.png),"
                        + "url(/img/a.png),url(#id),url(),url(\"\"),url(../../img/a.png)}";
        site.add("css/a.css", css);
        assertThat(site.content("css/a.css")).isEqualTo(css);
    }

    @Test
    void aChangeRipplesToAllThatNameTheFile() throws Exception {
        site.add("a.css", "@import url(b.css);");
        site.add("b.css", "p{x:url(c.png)}");
        site.add("c.png", "1");
        site.add("d.css", "d{}");
        Map<String, String> before = site.urls();
        site.add("c.png", "2");
        Map<String, String> after = site.urls();
        for (String name : new String[] {"a.css", "b.css", "c.png"}) {
            assertThat(after.get(name)).isNotEqualTo(before.get(name));
        }
        assertThat(after).containsEntry("d.css", before.get("d.css"));
    }

    @Test
    void aMissingFileIsToldWithLineAndNearestNames() throws Exception {
        site.add("css/a.css", "a{}\nb{c:url(../img/Logo.svg)}\n@import \"nothing-like-it.css\";");
        site.add("img/logo.svg", "<svg/>");
        assertThat(site.problems())
                .containsExactly(
                        "src/main/assets/css/a.css:2: This refers to '../img/Logo.svg', but there is"
                                + " no asset 'img/Logo.svg'. Did you mean 'img/logo.svg'?",
                        "src/main/assets/css/a.css:3: This refers to 'nothing-like-it.css', but"
                                + " there is no asset 'css/nothing-like-it.css'. Add the file to the"
                                + " assets folder, or correct the reference.");
    }

    @Test
    void aCircleIsToldAndEnds() throws Exception {
        site.add("a.css", "@import 'b.css';");
        site.add("b.css", "\n@import 'a.css';");
        assertThat(site.problems())
                .containsExactly(
                        "src/main/assets/b.css:2: These assets refer to each other in a circle:"
                                + " a.css → b.css → a.css. The name of each is made of its content,"
                                + " and that of the names in it, so there is no first one. Take one"
                                + " of the references out.");
        site.add("b.css", "@import 'b.css';");
        assertThat(site.problems()).hasSize(1).first().asString().contains("b.css → b.css");
    }

    @Test
    void aThousandStyleSheetsInARowAreRefused() throws Exception {
        for (int i = 0; i < 1000; i++) {
            site.add(String.format("%04d.css", i), String.format("@import '%04d.css';", i + 1));
        }
        site.add("1000.css", "");
        assertThat(site.problems())
                .first()
                .asString()
                .startsWith(
                        "src/main/assets/0199.css:1: More than 200 assets refer to one another in a"
                                + " row.");
    }

    @Test
    void sourceMapsAreNamedIfTheyAreThere() throws Exception {
        site.add("a.css", "a{}\n/*# sourceMappingURL=a.css.map */");
        site.add("a.css.map", "{}");
        site.add("b.js", "b();\n//# sourceMappingURL=b.js.map\n");
        site.add("b.js.map", "{}");
        site.add("c.js", "c();\n//# sourceMappingURL=c.js.map");
        String map = site.hash("a.css.map");
        assertThat(site.content("a.css"))
                .isEqualTo("a{}\n/*# sourceMappingURL=a.css." + map + ".map */");
        assertThat(site.content("b.js"))
                .isEqualTo("b();\n//# sourceMappingURL=b.js." + map + ".map\n");
        assertThat(site.content("c.js")).isEqualTo("c();\n//# sourceMappingURL=c.js.map");
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void aScriptThatImportsAnotherByItsPlainNameIsWarnedOf() throws Exception {
        site.add("js/a.js", "// a\nimport {b} from './b.js';\nimport('./none.js');");
        site.add("js/b.js", "export const b = 1;");
        assertThat(site.assets("").warnings())
                .singleElement()
                .asString()
                .startsWith(
                        "src/main/assets/js/a.js:2: This script imports './b.js' by its plain name,"
                                + " but the asset 'js/b.js' is served under a name");
    }

    @Test
    void bytesOfAnyEncodingStayAsTheyAre() throws Exception {
        byte[] css = "a{content:'\u00e4';b:url(c.png)}".getBytes(ISO_8859_1);
        site.add("a.css", css);
        site.add("c.png", "1");
        assertThat(site.content("a.css").getBytes(ISO_8859_1))
                .startsWith((byte) 'a', '{')
                .contains(0xe4);
        site.add("a.css", "a{b:url(grüße.png)}");
        site.add("grüße.png", "1");
        assertThat(site.content("a.css"))
                .contains("url(gr%C3%BC%C3%9Fe." + site.hash("c.png") + ".png)");
    }

    @Test
    void namesThatNeedEscapesAreSafeInAnyQuotes() throws Exception {
        site.add("a.css", "a{b:url(\"it's (1).png\")}");
        site.add("it's (1).png", "1");
        assertThat(site.content("a.css"))
                .contains("url(\"it%27s%20%281%29." + site.hash("it's (1).png"));
        assertThat(site.urls().get("it's (1).png")).startsWith("/_assets/it's%20(1).");
    }

    @Test
    void hiddenFilesAreNoneAndSecretsAreRefused() throws Exception {
        site.add(".hidden", "x");
        site.add(".cache/x.css", "x");
        site.add("Thumbs.db", "x");
        assertThat(site.build("")).isEmpty();
        site.add("server.key", "x");
        assertThat(site.problems())
                .singleElement()
                .asString()
                .startsWith("src/main/assets/server.key: This looks like something that must not");
    }

    @Test
    void linksThatLeaveTheFolderAndLoopsAreTold() throws Exception {
        site.add("a/b.css", "");
        Files.createSymbolicLink(site.folder().resolve("a/loop"), site.folder().resolve("a"));
        Files.createSymbolicLink(site.folder().resolve("out"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(site.folder().resolve("void"), Path.of("nowhere"));
        assertThat(site.problems())
                .satisfiesExactlyInAnyOrder(
                        it -> assertThat(it).startsWith("src/main/assets/a/loop: This symbolic"),
                        it -> assertThat(it).contains("assets/out: This symbolic link leads out"),
                        it -> assertThat(it).contains("assets/void: This is neither a file"));
    }

    @Test
    void noFolderMeansNoAssetsAndAFileIsNone() throws IOException {
        assertThat(site.problems()).isEmpty();
        Files.createDirectories(site.folder().getParent());
        Files.writeString(site.folder(), "");
        assertThat(site.problems())
                .containsExactly("src/main/assets: The assets folder must be a folder.");
    }

    @Test
    void aStyleSheetOf17MegabytesIsRefused() throws Exception {
        site.add("a.css", new byte[17 << 20]);
        assertThat(site.problems())
                .singleElement()
                .asString()
                .startsWith("src/main/assets/a.css: This style sheet is larger than 16 MB");
    }

    @Test
    void twoBuildsOfTheSameChangeNothing() throws Exception {
        site.add("a.css", "a{b:url(c.png)}");
        site.add("c.png", "1");
        Map<String, String> first = new TreeMap<>(site.build(""));
        assertThat(site.build("")).isEqualTo(first);
        assertThat(site.outcome().replaced()).isFalse();
        assertThat(site.outcome().changed()).isZero();
    }

    @Test
    void allAreKeptForEverByOneRule() throws Exception {
        site.add("a.css", "a{}");
        site.add("b/c.png", "1");
        site.build("/docs");
        assertThat(project.resolve("target/static/_headers"))
                .hasContent(
                        "/docs/_assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
        assertThat(
                        site.entry("_assets/a." + site.hash("a.css") + ".css")
                                .headers()
                                .get("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void aNameThatCannotBeIsTold() throws Exception {
        site.add("nul.css", "");
        assertThat(site.writeProblems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("src/main/assets/nul.css: The file '_assets/nul.");
    }
}
