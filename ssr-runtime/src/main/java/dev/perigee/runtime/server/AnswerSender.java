package dev.perigee.runtime.server;

import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import dev.perigee.core.answer.ErrorId;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.SiteAnswers;
import dev.perigee.runtime.files.StaticFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.BufferUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends answers, each kind of body in its own way. Safe for use by many threads. */
final class AnswerSender {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerSender.class);

    private final SiteAnswers answers;
    private final StaticFiles files;
    private final StreamSender streams;
    private final boolean compression;
    private final KnownFields known = new KnownFields();

    AnswerSender(
            SiteAnswers answers, StaticFiles files, StreamSender streams, boolean compression) {
        this.answers = answers;
        this.files = files;
        this.streams = streams;
        this.compression = compression;
    }

    /** Sends an answer, now or as fast as the client takes it. */
    void send(Answer answer, Outgoing out) {
        try {
            begin(answer, out);
        } catch (IOException | RuntimeException e) {
            if (e instanceof NoSuchFileException && answer.body() instanceof AnswerBody.SiteFile) {
                sendMissing(answer.status(), e, out);
            } else {
                sendFault(e, out);
            }
        }
    }

    /** A file that was taken away since the start is as if it had never been there. */
    private void sendMissing(int status, Exception failure, Outgoing out) {
        LOG.warn("A file of the site is gone: {}", failure.getMessage());
        out.response().reset();
        if (status == HttpStatus.OK_200) {
            refuse(404, HttpStatus.getMessage(404), out);
        } else {
            FaultAnswers.send(out.request(), out.response(), out.delivery(), status);
        }
    }

    private void begin(Answer answer, Outgoing out) throws IOException {
        out.response().setStatus(answer.status());
        HttpFields.Mutable fields = out.response().getHeaders();
        answer.headers().forEach((name, value) -> fields.add(known.of(name, value)));
        sendBody(answer, out);
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

    /** Refuses a request, in plain words if the site's page for that cannot be read. */
    void refuse(int status, String message, Outgoing out) {
        try {
            begin(answers.refuse(status, message, headers(out)), out);
        } catch (IOException | RuntimeException e) {
            LOG.error("The page for status {} cannot be sent.", status, e);
            if (out.response().isCommitted()) {
                out.abort(e);
                return;
            }
            out.response().reset();
            FaultAnswers.send(out.request(), out.response(), out.delivery(), status);
        }
    }

    private static Headers headers(Outgoing out) {
        return JettyHeaders.of(out.request().getHeaders());
    }

    /**
     * Answers for what went wrong after the site was done. Once something is sent, all that is left
     * is to cut the connection.
     */
    void sendFault(Throwable failure, Outgoing out) {
        if (!(failure instanceof HttpError)) {
            String id = ErrorId.next();
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
