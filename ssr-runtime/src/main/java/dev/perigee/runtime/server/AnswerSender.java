package dev.perigee.runtime.server;

import dev.perigee.api.HttpError;
import dev.perigee.core.dispatch.Dispatcher;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.runtime.files.StaticFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.BufferUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends answers, each kind of body in its own way. Safe for use by many threads. */
final class AnswerSender {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerSender.class);

    private final Dispatcher dispatcher;
    private final StaticFiles files;
    private final StreamSender streams;
    private final boolean compression;

    AnswerSender(
            Dispatcher dispatcher, StaticFiles files, StreamSender streams, boolean compression) {
        this.dispatcher = dispatcher;
        this.files = files;
        this.streams = streams;
        this.compression = compression;
    }

    /** Sends an answer, now or as fast as the client takes it. */
    void send(Answer answer, Outgoing out) {
        out.response().setStatus(answer.status());
        answer.headers().forEach(out.response().getHeaders()::add);
        try {
            sendBody(answer, out);
        } catch (IOException | RuntimeException e) {
            sendFault(e, out);
        }
    }

    private void sendBody(Answer answer, Outgoing out) throws IOException {
        AnswerBody body = answer.body();
        if (!(body instanceof AnswerBody.Stream || body instanceof AnswerBody.Events)) {
            out.dropRequestBody();
        }
        if (body instanceof AnswerBody.SiteFile file) {
            files.answer(file.entry(), out.request(), out.response(), out.delivery());
        } else if (body instanceof AnswerBody.Bytes bytes) {
            sendBytes(bytes.data(), answer.head(), out);
        } else if (body instanceof AnswerBody.File file) {
            files.answer(file.path(), out.request(), out.response(), out.delivery());
        } else if (body instanceof AnswerBody.Stream stream) {
            streams.send(stream, answer.head(), out, failure -> sendFault(failure, out));
        } else if (body instanceof AnswerBody.Events events) {
            streams.send(events, answer.head(), out, failure -> sendFault(failure, out));
        } else {
            out.sendHead();
        }
    }

    private void sendBytes(byte[] data, boolean head, Outgoing out) {
        HttpFields.Mutable fields = out.response().getHeaders();
        HttpFields asked = out.request().getHeaders();
        boolean packed = compression && Gzip.applies(asked, fields, data.length);
        byte[] body = packed ? Gzip.bytes(data) : data;
        fields.put(HttpHeader.CONTENT_LENGTH, body.length);
        ByteBuffer bytes = head ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(body);
        out.response().write(true, bytes, out.delivery());
    }

    /** Refuses a request that does not get to the site. */
    void refuse(int status, String message, Outgoing out) {
        send(dispatcher.refuse(status, message, JettyHeaders.of(out.request().getHeaders())), out);
    }

    /**
     * Answers for what went wrong after the dispatcher was done. Once something is sent, all that
     * is left is to cut the connection.
     */
    void sendFault(Throwable failure, Outgoing out) {
        if (!(failure instanceof HttpError)) {
            String id = UUID.randomUUID().toString();
            String path = out.request().getHttpURI().getPath();
            LOG.error(
                    "The answer to {} {} failed ({}).",
                    out.request().getMethod(),
                    path,
                    id,
                    failure);
        }
        if (out.response().isCommitted()) {
            out.abort(failure);
            return;
        }
        out.response().reset();
        if (failure instanceof HttpError error) {
            refuse(error.status(), error.message(), out);
        } else {
            refuse(500, HttpStatus.getMessage(500), out);
        }
    }
}
