package dev.perigee.generator.prerender;

import dev.perigee.api.Headers;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.generator.output.FileTarget;
import dev.perigee.generator.output.RefreshPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Makes the file of a response. In the order of the code:
 *
 * <ol>
 *   <li>a redirect becomes a page that goes on by itself; the index keeps its status and Location
 *   <li>any other status must be 2xx; that of an error page, {@code 404.html}, may be the one in
 *       its name
 *   <li>what is written for {@code /} must be HTML
 *   <li>a stream is written through, a file copied; events have no end and are refused
 * </ol>
 */
final class ResponseFile {

    private static final String HTML = "text/html;charset=utf-8";
    private static final Pattern ERROR_PAGE = Pattern.compile("[45]\\d\\d\\.html");

    private final FileTarget target;
    private final Observations observations;

    ResponseFile(FileTarget target, Observations observations) {
        this.target = target;
        this.observations = observations;
    }

    /** Writes the file; its size. */
    long write(PathToRender path, Answer answer) throws Exception {
        int status = answer.status();
        if (status >= 300 && status < 400) {
            return redirect(path, answer);
        }
        requireGood(path, status);
        requireHtmlAtRoot(path, answer.headers());
        if (status > 200 && status < 300) {
            observations.status(path, status);
        }
        long size = write(path, status, answer.headers(), answer.body());
        if (size == 0) {
            observations.emptyBody(path);
        }
        return size;
    }

    private long redirect(PathToRender path, Answer answer) throws Exception {
        int status = answer.status();
        Optional<String> location = answer.headers().find("Location");
        if (location.isEmpty()) {
            throw new RefusedException(PrerenderProblems.noLocation(path, status));
        }
        Headers headers = answer.headers().with("Content-Type", HTML);
        return target.write(path.file(), RefreshPage.of(location.get()), status, headers);
    }

    private static void requireGood(PathToRender path, int status) throws RefusedException {
        if (status >= 300 && !isErrorPage(path, status)) {
            throw new RefusedException(PrerenderProblems.status(path, status));
        }
    }

    private static boolean isErrorPage(PathToRender path, int status) {
        OptionalInt own = path.route().output().errorStatus();
        return own.isPresent()
                ? own.getAsInt() == status
                : ERROR_PAGE.matcher(path.key()).matches()
                        && path.key().startsWith(String.valueOf(status));
    }

    private static void requireHtmlAtRoot(PathToRender path, Headers headers)
            throws RefusedException {
        String type = headers.find("Content-Type").orElse("no content type");
        if (path.path().equals("/") && !type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            throw new RefusedException(PrerenderProblems.rootNotHtml(path, type));
        }
    }

    private long write(PathToRender path, int status, Headers headers, AnswerBody body)
            throws Exception {
        if (body instanceof AnswerBody.Bytes bytes) {
            return target.write(path.file(), bytes.data(), status, headers);
        } else if (body instanceof AnswerBody.Stream stream) {
            return target.write(path.file(), stream.writer()::write, status, headers);
        } else if (body instanceof AnswerBody.File file) {
            return copy(path, status, headers, file.path());
        } else if (body instanceof AnswerBody.Events) {
            throw new RefusedException(PrerenderProblems.events(path));
        }
        return target.write(path.file(), new byte[0], status, headers);
    }

    private long copy(PathToRender path, int status, Headers headers, Path file) throws Exception {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RefusedException(PrerenderProblems.bodyFileMissing(path, file));
        }
        return target.write(path.file(), out -> Files.copy(file, out), status, headers);
    }
}
