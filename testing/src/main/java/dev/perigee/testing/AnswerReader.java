package dev.perigee.testing;

import dev.perigee.api.ClientGone;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Takes an answer's body to its end, into memory. */
final class AnswerReader {

    private final SiteFiles files;

    AnswerReader(SiteFiles files) {
        this.files = files;
    }

    TestResponse read(Answer answer, Json json) throws IOException {
        byte[] body = answer.head() ? new byte[0] : bytes(answer.body());
        return new TestResponse(answer.status(), answer.headers(), body, json);
    }

    private byte[] bytes(AnswerBody body) throws IOException {
        if (body instanceof AnswerBody.Bytes bytes) {
            return bytes.data();
        }
        if (body instanceof AnswerBody.File file) {
            return Files.readAllBytes(file.path());
        }
        if (body instanceof AnswerBody.SiteFile file) {
            try (InputStream in = files.open(file.entry())) {
                return in.readAllBytes();
            }
        }
        return streamed(body);
    }

    private static byte[] streamed(AnswerBody body) {
        PatientClient client = new PatientClient();
        try {
            if (body instanceof AnswerBody.Stream stream) {
                stream.writer().write(client);
            } else if (body instanceof AnswerBody.Events events) {
                events.events().send(client.listenTo(events));
            }
            return client.received();
        } catch (ClientGone e) {
            return client.received();
        } catch (Exception e) {
            throw TestingProblems.notCompleted(e);
        }
    }
}
