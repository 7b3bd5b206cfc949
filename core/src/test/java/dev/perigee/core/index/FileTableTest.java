package dev.perigee.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Headers;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTableTest {

    private static final Headers JSON = Headers.of(Map.of("Content-Type", "application/json"));

    @TempDir Path folder;

    private static FileEntry file(String key) {
        byte[] content = key.getBytes(StandardCharsets.UTF_8);
        return new FileEntry(key, content.length, Sha256.ofContent(content), 200, JSON, 0);
    }

    private static List<FileEntry> files(int count) {
        List<FileEntry> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(file("posts/" + i + ".json"));
        }
        return files;
    }

    private FileTable table(List<FileEntry> files) throws IOException {
        Path file = Files.createTempFile(folder, "files", ".table");
        Files.delete(file);
        FileTableWriter.write(file, files);
        return FileTable.open(file);
    }

    @Test
    void everyFileIsFoundByItsKeyAndNothingElse() throws IOException {
        for (int count : new int[] {0, 1, 2, 3, 4, 5, 1000, 10_000}) {
            List<FileEntry> files = files(count);
            FileTable table = table(files);
            assertThat(table.size()).isEqualTo(count);
            for (FileEntry file : files) {
                FileEntry found = table.find(file.key()).orElseThrow();
                assertThat(found.sha256()).isEqualTo(file.sha256());
                assertThat(found.size()).isEqualTo(file.size());
            }
            for (String other : List.of("", "posts", "posts/-1.json", "posts/" + count + ".json")) {
                assertThat(table.find(other)).as(other).isEmpty();
                assertThat(table.indexOf(other)).isEqualTo(-1);
            }
        }
    }

    @Test
    void keysAnswerOnlyToTheirOwnSpelling() throws IOException {
        FileTable table =
                table(List.of(file("a/é.txt"), file("a/e\u0301b.txt"), file("A"), file("𝄞")));
        for (String key : List.of("a/é.txt", "a/e\u0301b.txt", "A", "𝄞")) {
            assertThat(table.find(key)).get().extracting(FileEntry::key).isEqualTo(key);
        }
        for (String key :
                List.of("a", "/A", "a/e\u0301.txt", "a/\u00e9b.txt", "\ud834", "a/?.txt")) {
            assertThat(table.find(key)).as(key).isEmpty();
        }
    }

    @Test
    void everythingOfAnEntryIsKept() throws IOException {
        Headers moved = JSON.with("Location", "/é").withAdded("Link", "a").withAdded("Link", "b");
        Sha256 sum = Sha256.ofContent(new byte[0]);
        FileTable table = table(List.of(new FileEntry("old", 1L << 40, sum, 301, moved, 0)));
        assertThat(table.find("old")).contains(new FileEntry("old", 1L << 40, sum, 301, moved, 0));
        assertThat(table.contentSize()).isEqualTo(1L << 40);
        assertThat(sum.hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(table.at(0).etag()).isEqualTo("\"e3b0c44298fc1c149afbf4c8996fb924\"");
    }

    @Test
    void offsetsAreTheSumOfTheSizesBefore() throws IOException {
        FileTable table = table(files(100));
        long sum = 0;
        int index = 0;
        for (FileEntry file : table) {
            assertThat(file.offset()).isEqualTo(sum);
            assertThat(table.indexOf(file.key())).isEqualTo(index++);
            sum += file.size();
        }
        assertThat(table.contentSize()).isEqualTo(sum);
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        List<FileEntry> shuffled = new ArrayList<>(files(500));
        Collections.shuffle(shuffled, new Random(1));
        FileTableWriter.write(folder.resolve("one"), files(500));
        FileTableWriter.write(folder.resolve("other"), shuffled);
        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("other"));
    }

    @Test
    void headersAreStoredOnceAndShared() throws IOException {
        FileTable table = table(files(1000));
        assertThat(table.at(1).headers()).isSameAs(table.at(999).headers());
        FileTable mixed = table(mixedHeaders(10_000));
        for (FileEntry file : mixedHeaders(10_000)) {
            assertThat(mixed.find(file.key()).orElseThrow().headers()).isEqualTo(file.headers());
        }
    }

    private static List<FileEntry> mixedHeaders(int count) {
        List<FileEntry> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Headers own = JSON.with("X-Number", String.valueOf(i));
            files.add(new FileEntry("f" + i, 0, Sha256.ofContent(new byte[0]), 200, own, 0));
        }
        return files;
    }

    @Test
    void opensInsideABiggerFile() throws IOException {
        FileTableWriter.write(folder.resolve("files.table"), files(300));
        byte[] table = Files.readAllBytes(folder.resolve("files.table"));
        Path bundle = folder.resolve("bundle");
        Files.write(bundle, new byte[4097]);
        Files.write(bundle, table, StandardOpenOption.APPEND);
        Files.write(bundle, new byte[10], StandardOpenOption.APPEND);
        FileTable opened;
        try (FileChannel channel = FileChannel.open(bundle)) {
            opened = FileTable.open(channel, 4097, table.length);
        }
        assertThat(opened.find("posts/299.json")).isPresent();
    }

    @Test
    void anotherVersionIsSaidInASentence() throws IOException {
        Path file = folder.resolve("files.table");
        FileTableWriter.write(file, files(3));
        byte[] table = Files.readAllBytes(file);
        table[11] = 9;
        Files.write(file, table);
        assertThatThrownBy(() -> FileTable.open(file))
                .isInstanceOf(IndexException.class)
                .hasMessageStartingWith(
                        file + " is of version 9, but this Perigee reads version 1.");
    }

    @Test
    void aBrokenTableIsRefused() throws IOException {
        Path whole = folder.resolve("whole");
        FileTableWriter.write(whole, files(3));
        byte[] table = Files.readAllBytes(whole);
        for (int length : new int[] {0, 7, 63, 64, table.length - 1}) {
            Path cut =
                    Files.write(
                            folder.resolve("cut" + length), java.util.Arrays.copyOf(table, length));
            assertThatThrownBy(() -> FileTable.open(cut))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("is no part of a Perigee site index")
                    .hasMessageEndingWith("Build the site again.");
        }
    }

    @Test
    void theWriterRefusesWhatIsOutOfOrder() throws IOException {
        Path file = folder.resolve("files.table");
        try (FileTableWriter writer = new FileTableWriter(file, 2, 2)) {
            writer.add("a", 0, Sha256.ofContent(new byte[0]), 200, JSON);
            assertThatThrownBy(() -> writer.add("a", 0, Sha256.ofContent(new byte[0]), 200, JSON))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        }
    }
}
