package dev.perigee.generator.prerender;

import dev.perigee.api.Headers;
import dev.perigee.api.Response;
import dev.perigee.api.ResponseBody;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes the file of a response. In the order of the code:
 *
 * <ol>
 *   <li>a redirect becomes a page that goes on by itself; the index keeps its status and Location
 *   <li>any other status must be 2xx; that of an error page at the root, {@code 404.html}, may be
 *       the one in its name
 *   <li>what is written for {@code /} must be HTML
 *   <li>a stream is written through, a file copied; events have no end and are refused
 * </ol>
 */
final class ResponseFile {

    private static final String HTML = "text/html;charset=utf-8";
    private static final Pattern ERROR_PAGE = Pattern.compile("[45]\\d\\d\\.html");

    private final FileSink files;
    private final Observations observations;

    ResponseFile(FileSink files, Observations observations) {
        this.files = files;
        this.observations = observations;
    }

    /** Writes the file; its size. */
    long write(PathToRender path, Response response) throws Exception {
        int status = response.status();
        if (status >= 300 && status < 400) {
            return redirect(path, response);
        }
        requireGood(path, status);
        requireHtmlAtRoot(path, response.headers());
        if (status > 200 && status < 300) {
            observations.status(path, status);
        }
        long size = write(path, status, response.headers(), response.body());
        if (size == 0) {
            observations.emptyBody(path);
        }
        return size;
    }

    private long redirect(PathToRender path, Response response) throws Exception {
        int status = response.status();
        Optional<String> location = response.header("Location");
        if (location.isEmpty()) {
            throw new RefusedException(PrerenderProblems.noLocation(path, status));
        }
        Headers headers = response.headers().with("Content-Type", HTML);
        return files.write(path, status, headers, RefreshPage.of(location.get()));
    }

    private static void requireGood(PathToRender path, int status) throws RefusedException {
        if (status >= 300 && !isErrorPage(path.key(), status)) {
            throw new RefusedException(PrerenderProblems.status(path, status));
        }
    }

    private static boolean isErrorPage(String key, int status) {
        return ERROR_PAGE.matcher(key).matches() && key.startsWith(String.valueOf(status));
    }

    private static void requireHtmlAtRoot(PathToRender path, Headers headers)
            throws RefusedException {
        String type = headers.find("Content-Type").orElse("no content type");
        if (path.path().equals("/") && !type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            throw new RefusedException(PrerenderProblems.rootNotHtml(path, type));
        }
    }

    private long write(PathToRender path, int status, Headers headers, ResponseBody body)
            throws Exception {
        if (body instanceof ResponseBody.Bytes bytes) {
            return files.write(path, status, headers, bytes.data());
        } else if (body instanceof ResponseBody.Stream stream) {
            return files.write(path, status, headers, out -> stream.writer().write(out));
        } else if (body instanceof ResponseBody.File file) {
            return copy(path, status, headers, file.path());
        } else if (body instanceof ResponseBody.Events) {
            throw new RefusedException(PrerenderProblems.events(path));
        }
        return files.write(path, status, headers, new byte[0]);
    }

    private long copy(PathToRender path, int status, Headers headers, Path file) throws Exception {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RefusedException(PrerenderProblems.bodyFileMissing(path, file));
        }
        return files.write(path, status, headers, out -> Files.copy(file, out));
    }
}
