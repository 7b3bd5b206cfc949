package dev.perigee.generator.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of {@code _redirects} that let Netlify answer with the error page of a folder, {@code
 * de/404.html}: by itself it knows that of the root only. The deepest folder comes first.
 * Cloudflare finds these pages by itself, and passes over the lines.
 */
final class NetlifyErrorPages {

    private static final String PAGE = "/404.html";

    private NetlifyErrorPages() {}

    /** The lines, for the end of the file: what stands before them wins. */
    static List<String> lines(String base, FinishedFiles files) throws IOException {
        List<String> folders = new ArrayList<>();
        files.forEachServed(
                file -> {
                    if (file.status() == 404 && file.key().endsWith(PAGE)) {
                        String key = file.key();
                        folders.add(key.substring(0, key.length() - PAGE.length()));
                    }
                });
        return folders.stream()
                .sorted(
                        Comparator.comparing(NetlifyErrorPages::depth)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .map(folder -> line(UrlPaths.encoded(base, "/" + folder)))
                .toList();
    }

    private static long depth(String folder) {
        return folder.chars().filter(c -> c == '/').count();
    }

    private static String line(String folder) {
        return folder + "/* " + folder + PAGE + " 404";
    }
}
