package dev.perigee.runtime.files;

import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** One answer with a file; headers that do not depend on its outcome are set already. */
final class FileAnswer {

    private static final HttpField BYTES =
            new PreEncodedHttpField(HttpHeader.ACCEPT_RANGES, "bytes");

    private final FileContent file;
    private final Request request;
    private final Response response;
    private final HttpFields.Mutable fields;

    FileAnswer(FileContent file, Request request, Response response) {
        this.file = file;
        this.request = request;
        this.response = response;
        this.fields = response.getHeaders();
    }

    /** 304 with the headers of the 200, but for those of its body (RFC 9110 § 15.4.5). */
    void sendNotModified(Callback callback) {
        response.setStatus(304);
        fields.remove(HttpHeader.CONTENT_TYPE);
        fields.remove(HttpHeader.CONTENT_ENCODING);
        sendNothing(callback);
    }

    /** 412: what is sent is no file, so nothing of the file may be kept with it. */
    void sendFailed(Callback callback) {
        response.setStatus(412);
        fields.remove(HttpHeader.CONTENT_TYPE);
        fields.remove(HttpHeader.CONTENT_ENCODING);
        fields.remove(HttpHeader.ETAG);
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        sendNothing(callback);
    }

    /** The file, or the ranges of it that the request names. */
    void sendAskedFor(Callback callback) throws IOException {
        fields.put(BYTES);
        RequestedRanges ranges = ranges();
        if (ranges instanceof RequestedRanges.Parts parts) {
            sendParts(parts.ranges(), callback);
        } else if (ranges instanceof RequestedRanges.Unsatisfiable) {
            sendUnsatisfiable(callback);
        } else {
            sendWhole(callback);
        }
    }

    /** A range is a matter of {@code GET} only (RFC 9110 § 14.2). */
    private RequestedRanges ranges() {
        String header = request.getHeaders().get(HttpHeader.RANGE);
        boolean counts =
                header != null
                        && HttpMethod.GET.is(request.getMethod())
                        && Conditions.rangeCounts(request.getHeaders(), file.etag());
        return counts ? RequestedRanges.parse(header, file.size()) : new RequestedRanges.Whole();
    }

    /** 416 with the size, so that the client can ask better (RFC 9110 § 15.5.17). */
    private void sendUnsatisfiable(Callback callback) {
        response.setStatus(416);
        fields.remove(HttpHeader.CONTENT_TYPE);
        fields.remove(HttpHeader.CONTENT_ENCODING);
        fields.remove(HttpHeader.ETAG);
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(HttpHeader.CONTENT_RANGE, "bytes */" + file.size());
        sendNothing(callback);
    }

    private void sendParts(List<ByteRange> ranges, Callback callback) throws IOException {
        response.setStatus(206);
        if (ranges.size() == 1) {
            ByteRange range = ranges.get(0);
            fields.put(HttpHeader.CONTENT_RANGE, range.of(file.size()));
            fields.put(HttpHeader.CONTENT_LENGTH, range.length());
            send(List.of(new FileSender.Piece.Part(range)), callback);
            return;
        }
        RangeParts parts = new RangeParts(ranges, file.size(), fields.get(HttpHeader.CONTENT_TYPE));
        fields.put(HttpHeader.CONTENT_TYPE, parts.contentType());
        fields.put(HttpHeader.CONTENT_LENGTH, parts.length());
        send(parts.pieces(), callback);
    }

    /** The whole file. */
    void sendWhole(Callback callback) throws IOException {
        fields.put(HttpHeader.CONTENT_LENGTH, file.size());
        if (file.size() == 0 || HttpMethod.HEAD.is(request.getMethod())) {
            sendNothing(callback);
            return;
        }
        send(List.of(new FileSender.Piece.Part(new ByteRange(0, file.size() - 1))), callback);
    }

    private void sendNothing(Callback callback) {
        response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    }

    private void send(List<FileSender.Piece> pieces, Callback callback) throws IOException {
        var pool = request.getComponents().getByteBufferPool();
        new FileSender(response, pool, file.opener().open(), pieces, callback).iterate();
    }
}
