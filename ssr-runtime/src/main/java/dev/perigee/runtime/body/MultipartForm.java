package dev.perigee.runtime.body;

import dev.perigee.api.FormData;
import dev.perigee.api.HttpError;
import dev.perigee.api.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;

/**
 * A form with files (RFC 7578), read whole: fields into memory, larger parts into temporary files,
 * which {@link #close} deletes. A {@code Content-Transfer-Encoding} is not decoded (§ 4.7).
 */
public final class MultipartForm implements AutoCloseable {

    /** Most parts of a form. */
    static final int MOST_PARTS = 100;

    private static final int PART_IN_MEMORY = 8 * 1024;
    private static final int PART_HEADERS = 8 * 1024;
    private static final int LONGEST_BOUNDARY = 70;

    private final MultiPartFormData.Parts parts;
    private final FormData data;

    private MultipartForm(MultiPartFormData.Parts parts) {
        this.parts = parts;
        this.data = data(parts);
    }

    /**
     * Reads a form.
     *
     * @param body limited already, by an {@link HttpError} 413 of its own
     * @param contentType with its boundary
     * @throws HttpError 400 if it is malformed, 413 if it has more than {@value #MOST_PARTS} parts,
     *     or one with too large a head
     */
    public static MultipartForm read(InputStream body, String contentType, UploadFolder folder) {
        checkBoundary(contentType);
        MultiPartConfig config =
                new MultiPartConfig.Builder()
                        .location(folder.path())
                        .maxParts(MOST_PARTS)
                        .maxSize(-1)
                        .maxPartSize(-1)
                        .maxMemoryPartSize(PART_IN_MEMORY)
                        .maxHeadersSize(PART_HEADERS)
                        .build();
        MultiPartFormData.Parts parts = parse(body, contentType, config);
        try {
            return new MultipartForm(parts);
        } catch (HttpError e) {
            parts.close();
            throw e;
        }
    }

    /** RFC 2046 § 5.1.1: 1 to 70 characters. */
    private static void checkBoundary(String contentType) {
        String boundary = MultiPart.extractBoundary(contentType);
        if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw BodyFaults.noForm("its boundary is missing or too long");
        }
    }

    private static MultiPartFormData.Parts parse(
            InputStream body, String contentType, MultiPartConfig config) {
        try {
            return MultiPartFormData.getParts(
                    Content.Source.from(body), new Attributes.Mapped(), contentType, config);
        } catch (CompletionException e) {
            throw fault(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            throw fault(e);
        }
    }

    /** Jetty's parser says "limit" by {@code IllegalStateException} and nothing else. */
    private static HttpError fault(Throwable failure) {
        if (failure instanceof IllegalStateException) {
            return BodyFaults.tooLarge();
        }
        if (failure instanceof HttpException http && http.getCode() == 400) {
            return BodyFaults.noForm("it is no well-formed multipart/form-data");
        }
        return BodyFaults.of(failure);
    }

    private static FormData data(MultiPartFormData.Parts parts) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, List<Upload>> uploads = new LinkedHashMap<>();
        for (MultiPart.Part part : parts) {
            String name = part.getName();
            if (name == null) {
                throw BodyFaults.noForm("a part has no name");
            }
            if (part.getFileName() == null) {
                fields.computeIfAbsent(name, any -> new ArrayList<>()).add(text(part));
            } else {
                uploads.computeIfAbsent(name, any -> new ArrayList<>()).add(new PartUpload(part));
            }
        }
        return FormData.of(fields, uploads);
    }

    private static String text(MultiPart.Part part) {
        try (InputStream in =
                Content.Source.asInputStream(part.newContentSource(part.getBufferPool(), 0, -1))) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw BodyFaults.noForm("a field is no text in UTF-8");
        } catch (IOException e) {
            throw BodyFaults.of(e);
        }
    }

    /** Its fields and files. */
    public FormData data() {
        return data;
    }

    @Override
    public void close() {
        parts.close();
    }
}
