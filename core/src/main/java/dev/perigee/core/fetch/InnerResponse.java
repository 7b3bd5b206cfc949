package dev.perigee.core.fetch;

import dev.perigee.api.BodyWriter;
import dev.perigee.api.Response;
import dev.perigee.api.ResponseBody;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** An answer of the site itself. Nothing of a streamed body is made before it is asked for. */
final class InnerResponse extends Fetched {

    private final Answer answer;
    private final SiteFiles files;
    private Optional<InputStream> opened = Optional.empty();

    InnerResponse(Answer answer, SiteFiles files, Json json) {
        super(answer.status(), answer.headers(), json);
        this.answer = answer;
        this.files = files;
    }

    @Override
    public byte[] bytes() throws IOException {
        take();
        if (written().isPresent()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(written().get(), out);
            return out.toByteArray();
        }
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    private static void write(BodyWriter writer, ByteArrayOutputStream out) throws IOException {
        try {
            writer.write(out);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("The body could not be completed.", e);
        }
    }

    @Override
    public InputStream stream() throws IOException {
        take();
        InputStream in = written().isPresent() ? new WrittenStream(written().get()) : open();
        opened = Optional.of(in);
        return in;
    }

    /** What writes the body as it goes, if something does. */
    private Optional<BodyWriter> written() {
        if (answer.head()) {
            return Optional.empty();
        }
        if (answer.body() instanceof AnswerBody.Stream stream) {
            return Optional.of(stream.writer());
        }
        return answer.body() instanceof AnswerBody.Events events
                ? Optional.of(new EventsAsBytes(events))
                : Optional.empty();
    }

    private InputStream open() throws IOException {
        AnswerBody body = answer.head() ? new AnswerBody.Empty() : answer.body();
        if (body instanceof AnswerBody.Bytes bytes) {
            return new ByteArrayInputStream(bytes.data());
        }
        if (body instanceof AnswerBody.File file) {
            return Files.newInputStream(file.path());
        }
        if (body instanceof AnswerBody.SiteFile file) {
            return files.open(file.entry());
        }
        return InputStream.nullInputStream();
    }

    @Override
    public Response toResponse() {
        take();
        String location = answer.headers().find("Location").orElse("");
        return PassedOn.of(answer.status(), answer.headers(), location, body());
    }

    private ResponseBody body() {
        AnswerBody body = answer.head() ? new AnswerBody.Empty() : answer.body();
        if (body instanceof AnswerBody.Bytes bytes) {
            return new ResponseBody.Bytes(bytes.data());
        }
        if (body instanceof AnswerBody.File file) {
            return new ResponseBody.File(file.path());
        }
        if (body instanceof AnswerBody.Stream stream) {
            return new ResponseBody.Stream(stream.writer());
        }
        if (body instanceof AnswerBody.Events events) {
            return new ResponseBody.Events(events.events());
        }
        return body instanceof AnswerBody.SiteFile
                ? new ResponseBody.Stream(new CopiedBody(this::open))
                : new ResponseBody.Empty();
    }

    @Override
    public void close() {
        if (opened.isPresent()) {
            try {
                opened.get().close();
            } catch (IOException e) {
                // It was read from this process only; there is nobody to tell.
            }
        }
    }
}
