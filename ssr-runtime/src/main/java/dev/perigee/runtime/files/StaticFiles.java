package dev.perigee.runtime.files;

import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers with the site's files. In this order: the variant that the client takes best, conditions
 * (RFC 9110 § 13), ranges (§ 14), bytes. Safe for use by many threads.
 */
public final class StaticFiles {

    /** What may be kept for ever, because its name changes with its content, lies below this. */
    private static final String HASHED = "_assets/";

    private static final HttpField FOR_EVER =
            new PreEncodedHttpField(
                    HttpHeader.CACHE_CONTROL, "public, max-age=31536000, immutable");
    private static final HttpField ASK_AGAIN =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "public, max-age=0, must-revalidate");
    private static final HttpField BY_CODING =
            new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");

    private final FileStore store;
    private final FileVariants variants;

    /** Over the files of a table and their bytes. */
    public StaticFiles(FileTable table, FileStore store) {
        this(table::find, store);
    }

    /**
     * Over files that are looked up by key when they are asked for.
     *
     * @param siblings finds compressed siblings by their keys
     */
    public StaticFiles(Function<String, Optional<FileEntry>> siblings, FileStore store) {
        this.store = store;
        this.variants = new FileVariants(siblings);
    }

    /**
     * Answers a {@code GET} or {@code HEAD}.
     *
     * @param response with its status, and the headers that do not belong to the bytes. With
     *     another status than 200 the file is sent as it is: it is an error page
     * @throws IOException if the file is gone or was changed; nothing is sent yet
     */
    public void answer(FileEntry file, Request request, Response response, Callback callback)
            throws IOException {
        HttpFields.Mutable fields = response.getHeaders();
        FileEntry chosen = choose(file, request.getHeaders(), fields);
        FileContent content = FileContent.of(chosen, store);
        FileAnswer answer = new FileAnswer(content, request, response);
        if (response.getStatus() != 200) {
            answer.sendWhole(callback);
            return;
        }
        if (!fields.contains(HttpHeader.CACHE_CONTROL)) {
            boolean hashed = file.key().startsWith(HASHED);
            fields.add(hashed ? FOR_EVER : ASK_AGAIN);
        }
        fields.put(HttpHeader.ETAG, content.etag());
        switch (Conditions.judge(request.getHeaders(), content.etag(), Instant.now())) {
            case NOT_MODIFIED -> answer.sendNotModified(callback);
            case FAILED -> answer.sendFailed(callback);
            case SEND -> answer.sendAskedFor(callback);
        }
    }

    /**
     * Sends a file of the endpoint's own choice, whole: nobody promises that it stays the same, so
     * it has no ranges.
     *
     * @throws IOException if it cannot be read; nothing is sent yet
     */
    public void answer(Path file, Request request, Response response, Callback callback)
            throws IOException {
        new FileAnswer(FileContent.of(file), request, response).sendWhole(callback);
    }

    private FileEntry choose(FileEntry file, HttpFields request, HttpFields.Mutable fields) {
        List<FileVariant> siblings = variants.of(file);
        if (siblings.isEmpty()) {
            return file;
        }
        fields.add(BY_CODING);
        String accepted = Conditions.value(request, HttpHeader.ACCEPT_ENCODING).orElse("");
        String best =
                AcceptedCodings.best(accepted, siblings.stream().map(FileVariant::coding).toList());
        for (FileVariant sibling : siblings) {
            if (sibling.coding().equals(best)) {
                fields.put(HttpHeader.CONTENT_ENCODING, best);
                return sibling.entry();
            }
        }
        return file;
    }
}
