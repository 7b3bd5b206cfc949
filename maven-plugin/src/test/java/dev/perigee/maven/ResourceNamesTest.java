package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceNamesTest {

    @TempDir Path folder;

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    private Resource resource(String directory, String target) {
        Resource resource = new Resource();
        resource.setDirectory(folder.resolve(directory).toString());
        resource.setTargetPath(target);
        return resource;
    }

    @Test
    void namesFollowIncludesExcludesAndTarget() throws IOException {
        file("src/a.txt");
        file("src/b/c.txt");
        file("src/b/d.bin");
        file("src/b/c.txt~");
        file("more/e.txt");
        Resource texts = resource("src", null);
        texts.addInclude("**/*.txt");
        texts.addExclude("a.*");
        assertThat(ResourceNames.of(List.of(texts, resource("more", "x/y")), true))
                .containsExactly("b/c.txt", "x/y/e.txt");
        assertThat(ResourceNames.of(List.of(resource("src", null)), true))
                .containsExactly("a.txt", "b/c.txt", "b/d.bin");
        assertThat(ResourceNames.of(List.of(resource("src", null)), false)).contains("b/c.txt~");
    }

    @Test
    void whatIsGoneIsRemovedAndNothingElse() throws IOException {
        file("classes/gone.txt");
        file("classes/stays.txt");
        file("classes/A.class");
        file("outside.txt");
        Path classes = folder.resolve("classes");
        Path list = folder.resolve("resources.list");
        Files.write(list, List.of("gone.txt", "stays.txt", "../outside.txt", "never.txt"));
        new ResourceNames(list).replace(Set.of("stays.txt"), classes);
        assertThat(classes.resolve("gone.txt")).doesNotExist();
        assertThat(classes.resolve("stays.txt")).exists();
        assertThat(classes.resolve("A.class")).exists();
        assertThat(folder.resolve("outside.txt")).exists();
        assertThat(list).hasContent("stays.txt");
    }

    @Test
    void withoutResourcesThereIsNoList() throws IOException {
        new ResourceNames(folder.resolve("resources.list")).replace(Set.of(), folder);
        assertThat(folder).isEmptyDirectory();
    }
}
