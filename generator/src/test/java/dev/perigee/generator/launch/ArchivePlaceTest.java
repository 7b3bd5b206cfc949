package dev.perigee.generator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivePlaceTest {

    @TempDir Path folder;

    @Test
    void liesBesideTheJarOfTheGenerator() throws IOException {
        Path jar = Files.createFile(folder.resolve("generator.jar"));
        Path work = Path.of("work");
        assertThat(ArchivePlace.of(Optional.of(jar), work).folder()).isEqualTo(folder);
    }

    @Test
    void liesInTheWorkDirectoryOfAGeneratorThatIsNoJar() {
        Path work = Path.of("work");
        assertThat(ArchivePlace.of(Optional.of(folder), work).folder()).isEqualTo(work);
        assertThat(ArchivePlace.of(Optional.empty(), work).folder()).isEqualTo(work);
    }

    @Test
    void keepsTheArchivesThatWereUsedLast() throws IOException {
        ArchivePlace place = new ArchivePlace(folder, 2);
        for (int i = 1; i <= 3; i++) {
            Files.createFile(place.archive("worker-" + i));
            Path mark = Files.createFile(place.mark("worker-" + i));
            Files.setLastModifiedTime(mark, FileTime.fromMillis(i * 1000L));
        }
        Path lost = Files.createFile(folder.resolve("worker-0.jsa-1.next"));
        Files.setLastModifiedTime(lost, FileTime.fromMillis(0));
        Path underWay = Files.createFile(folder.resolve("worker-0.jsa-2.next"));
        Path other = Files.createFile(folder.resolve("generator.jar"));
        place.makeRoom();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(
                            place.archive("worker-3"), place.mark("worker-3"), underWay, other);
        }
    }
}
