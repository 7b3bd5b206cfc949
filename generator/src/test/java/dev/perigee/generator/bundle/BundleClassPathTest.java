package dev.perigee.generator.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the class path is in the jar, when its elements have files of one name. */
class BundleClassPathTest {

    private static final Map<String, String> MULTI_RELEASE =
            Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\nMulti-Release: true\r\n");

    @TempDir Path folder;

    private BuiltSite site() {
        return BuiltSite.in(folder);
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }

    @Test
    void firstOnTheClassPathWins() throws IOException {
        BuiltSite site =
                site().page("a.java", "package p; class A {}")
                        .projectClass("p/A.class", "project")
                        .projectClass("p/B.class", "project")
                        .jar("b.jar", Map.of("p/A.class", "b", "p/B.class", "b", "p/C.class", "b"))
                        .jar("a.jar", Map.of("p/C.class", "a"));
        assertThat(site.entries())
                .hasEntrySatisfying("p/A.class", page -> assertThat(page).startsWith("Êþº¾"))
                .containsEntry("p/B.class", "project")
                .containsEntry("p/C.class", "b");
    }

    @Test
    void foldersOfSiblingsCountAsJarsDo() throws IOException {
        BuiltSite site =
                site().write("lib/target/classes/lib/A.class", "sibling")
                        .dependency(folder.resolve("lib/target/classes"))
                        .dependency(folder.resolve("none/target/classes"))
                        .jar("a.jar", Map.of("lib/A.class", "jar"));
        assertThat(site.entries()).containsEntry("lib/A.class", "sibling");
    }

    @Test
    void serviceFilesAreMergedLineByLine() throws IOException {
        String name = "META-INF/services/java.sql.Driver";
        BuiltSite site =
                site().projectClass(name, "site.Driver # ours\n")
                        .jar("b.jar", Map.of(name, "# comment\n\nb.Driver\nc.Driver"))
                        .jar("a.jar", Map.of(name, "c.Driver\r\na.Driver\r\n"));
        assertThat(site.entries())
                .containsEntry(name, "site.Driver\nb.Driver\nc.Driver\na.Driver\n");
    }

    @Test
    void singleServiceFileStaysAsItIs() throws IOException {
        String name = "META-INF/services/java.sql.Driver";
        assertThat(site().jar("a.jar", Map.of(name, "# c\r\na.Driver")).entries())
                .containsEntry(name, "# c\r\na.Driver");
    }

    @Test
    void listsOfSpringAreMergedByKey() throws IOException {
        String name = "META-INF/spring.factories";
        String imports = "META-INF/spring/a.AutoConfiguration.imports";
        BuiltSite site =
                site().jar("a.jar", Map.of(name, "k.One=a.A,\\\n a.B\n", imports, "a.A\n"))
                        .jar("b.jar", Map.of(name, "k.Two=b.A\nk.One=b.B,a.A\n", imports, "b.A"));
        assertThat(site.entries())
                .containsEntry(name, "k.One=a.A,a.B,b.B\nk.Two=b.A\n")
                .containsEntry(imports, "a.A\nb.A\n");
    }

    @Test
    void licensesAndNoticesStandOneBehindTheOther() throws IOException {
        BuiltSite site =
                site().jar("a.jar", Map.of("META-INF/NOTICE", "A", "META-INF/LICENSE.txt", "MIT\n"))
                        .jar(
                                "b.jar",
                                Map.of("META-INF/NOTICE", "B\n", "META-INF/LICENSE.txt", "MIT\n"))
                        .jar("c.jar", Map.of("META-INF/NOTICE", "C\n", "reference.conf", "c = 1"))
                        .jar("d.jar", Map.of("reference.conf", "d = 1"));
        assertThat(site.entries())
                .containsEntry("META-INF/NOTICE", "A\nB\nC\n")
                .containsEntry("META-INF/LICENSE.txt", "MIT\n")
                .containsEntry("reference.conf", "c = 1\nd = 1\n");
        assertThat(site.bundle().warnings()).isEmpty();
    }

    @Test
    void signaturesIndexesManifestsAndModulesAreLeftOut() throws IOException {
        Map<String, String> signed = new TreeMap<>();
        signed.put(
                "META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\n\nName: s/A.class\nSHA-256-Digest: x\n");
        signed.put("META-INF/SIGNER.SF", "x");
        signed.put("META-INF/signer.rsa", "x");
        signed.put("META-INF/SIGNER.DSA", "x");
        signed.put("META-INF/SIGNER.EC", "x");
        signed.put("META-INF/SIG-OTHER", "x");
        signed.put("META-INF/INDEX.LIST", "x");
        signed.put("module-info.class", "x");
        signed.put("META-INF/versions/9/module-info.class", "x");
        signed.put("META-INF/perigee/site.json", "another site's");
        Map<String, String> entries =
                site().jar("s.jar", with(signed, Map.of("s/A.class", "a", "s/B.SF", "b")))
                        .entries();
        signed.keySet().remove("META-INF/MANIFEST.MF");
        signed.keySet().remove("META-INF/perigee/site.json");
        assertThat(entries)
                .doesNotContainKeys(signed.keySet().toArray(new String[0]))
                .containsEntry("s/A.class", "a")
                .containsEntry("s/B.SF", "b")
                .containsEntry("META-INF/perigee/site.json", "{}");
        assertThat(entries.get("META-INF/MANIFEST.MF")).doesNotContain("Digest");
    }

    @Test
    void versionsOfMultiReleaseJarsAreKept() throws IOException {
        BuiltSite site =
                site().jar(
                                "mr.jar",
                                with(
                                        MULTI_RELEASE,
                                        Map.of(
                                                "m/A.class", "base",
                                                "META-INF/versions/17/m/A.class", "17")));
        assertThat(site.entries())
                .containsEntry("m/A.class", "base")
                .containsEntry("META-INF/versions/17/m/A.class", "17");
    }

    /** In their jar no class path looks at them; in ours it would. */
    @Test
    void versionsOfOtherJarsAreLeftOut() throws IOException {
        BuiltSite site =
                site().jar(
                                "x.jar",
                                Map.of("m/A.class", "a", "META-INF/versions/17/m/A.class", "b"));
        assertThat(site.entries()).doesNotContainKey("META-INF/versions/17/m/A.class");
    }

    @Test
    void versionDoesNotWinOverAnElementBeforeIt() throws IOException {
        BuiltSite site =
                site().jar("first.jar", Map.of("m/A.class", "first"))
                        .jar(
                                "second.jar",
                                with(
                                        MULTI_RELEASE,
                                        Map.of(
                                                "m/A.class", "second",
                                                "META-INF/versions/11/m/A.class", "second 11")));
        assertThat(site.entries())
                .containsEntry("m/A.class", "first")
                .doesNotContainKey("META-INF/versions/11/m/A.class");
    }

    /** With first 17 and second base and 11: 8 finds base, 11 finds 11, 17 finds 17. */
    @Test
    void lowerVersionsBehindAHigherOneAreKept() throws IOException {
        BuiltSite site =
                site().jar(
                                "first.jar",
                                with(
                                        MULTI_RELEASE,
                                        Map.of("META-INF/versions/17/m/A.class", "first 17")))
                        .jar(
                                "second.jar",
                                with(
                                        MULTI_RELEASE,
                                        Map.of(
                                                "m/A.class", "second",
                                                "META-INF/versions/11/m/A.class", "second 11",
                                                "META-INF/versions/21/m/A.class", "second 21")));
        assertThat(site.entries())
                .containsEntry("m/A.class", "second")
                .containsEntry("META-INF/versions/11/m/A.class", "second 11")
                .containsEntry("META-INF/versions/17/m/A.class", "first 17")
                .doesNotContainKey("META-INF/versions/21/m/A.class");
    }

    @Test
    void duplicatesThatDifferAreWarnedOfOncePairOfJars() throws IOException {
        BuiltSite site =
                site().jar("a.jar", Map.of("d/A.class", "a", "d/B.class", "a", "d/C.class", "same"))
                        .jar(
                                "b.jar",
                                Map.of("d/B.class", "b", "d/A.class", "b", "d/C.class", "same"));
        assertThat(site.bundle().warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "b.jar: d/A.class and 1 more are also in a.jar, with other content. The jar"
                                + " has those of a.jar, which comes first on the class path. If this is"
                                + " one library twice, exclude one of the two dependencies.");
    }

    @Test
    void manyPairsOfDuplicatesAreCountedAndNotListed() throws IOException {
        BuiltSite site = site();
        for (int i = 10; i < 23; i++) {
            site.jar("jar" + i + ".jar", Map.of("d/A.class", "content " + i));
        }
        assertThat(site.bundle().warnings())
                .hasSize(11)
                .last()
                .hasToString(
                        "There are 2 more pairs of jars with files of one name and other content.");
    }

    @Test
    void duplicateOfAProjectsFileIsWarnedOf() throws IOException {
        BuiltSite site =
                site().projectClass("d/A.class", "project")
                        .jar("a.jar", Map.of("d/A.class", "jar cl"));
        assertThat(site.bundle().warnings())
                .singleElement()
                .hasToString(
                        "a.jar: d/A.class is also in target/classes, with other content. The jar has"
                                + " that of target/classes, which comes first on the class path. If this is"
                                + " one library twice, exclude one of the two dependencies.");
    }
}
