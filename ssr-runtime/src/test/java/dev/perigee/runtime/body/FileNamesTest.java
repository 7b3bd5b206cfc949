package dev.perigee.runtime.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "a.txt, a.txt",
                "../../etc/passwd, passwd",
                "C:\\Users\\ann\\a b.txt, a b.txt",
                "C:evil.txt, evil.txt",
                "folder/, ''",
                "'..', ''",
                ".., ''",
                "a/.., ''",
                "., ''",
                ".htaccess, .htaccess",
                "12:30.txt, 12:30.txt",
                "'', ''",
            })
    void onlyTheLastPartIsKept(String sent, String kept) {
        assertThat(FileNames.withoutFolder(sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"0", "10", "127"})
    void controlCharactersAreDropped(int code) {
        assertThat(FileNames.withoutFolder("a" + (char) code + "b")).isEqualTo("ab");
    }
}
