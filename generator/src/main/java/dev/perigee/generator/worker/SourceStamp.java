package dev.perigee.generator.worker;

import dev.perigee.generator.launch.BuildRequest;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;

/**
 * Names, sizes and times of all that pages are made of besides classes. Of two that differ, the
 * site's text was changed in between. Not its content: that of ten thousand posts would be read
 * twice for it.
 *
 * @param sum over all files, in whatever order they come
 */
record SourceStamp(long sum) {

    private static final int DEEPEST = 64;

    static SourceStamp of(BuildRequest request) {
        List<Path> folders =
                List.of(
                        request.pagesDirectory(),
                        request.folders().layouts(),
                        request.folders().components(),
                        request.folders().content());
        long sum = 0;
        for (Path folder : folders) {
            sum += of(folder);
        }
        return new SourceStamp(sum);
    }

    private static long of(Path folder) {
        long[] sum = {0};
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    DEEPEST,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            long one = file.hashCode() * 31L + attributes.size();
                            one = one * 31 + attributes.lastModifiedTime().toMillis();
                            sum[0] += one * 0x9E3779B97F4A7C15L;
                            return FileVisitResult.CONTINUE;
                        }

                        /** A folder that is not there, or a link without end, is told elsewhere. */
                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            return sum[0];
        }
        return sum[0];
    }
}
