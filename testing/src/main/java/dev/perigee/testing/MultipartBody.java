package dev.perigee.testing;

import dev.perigee.api.FormData;
import dev.perigee.api.Upload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A form with files, as {@code multipart/form-data} (RFC 7578). */
record MultipartBody(List<Part> parts) implements TestBody {

    private static final String BOUNDARY = "----perigee-test-form";

    /** A field's value, or a file. */
    sealed interface Part {

        String name();

        /** The rest of its head, with the empty line. */
        String head();

        byte[] content();
    }

    /** A field's value. */
    record Field(String name, String value) implements Part {

        @Override
        public String head() {
            return "\r\n\r\n";
        }

        @Override
        public byte[] content() {
            return value.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A file. */
    record File(String name, TestUpload upload) implements Part {

        @Override
        public String head() {
            String type = "\r\nContent-Type: " + upload.contentType() + "\r\n\r\n";
            return "; filename=\"" + quoted(upload.fileName()) + "\"" + type;
        }

        @Override
        public byte[] content() {
            return upload.content();
        }
    }

    MultipartBody {
        parts = List.copyOf(parts);
    }

    MultipartBody with(Part part) {
        return new MultipartBody(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    @Override
    public Optional<String> contentType() {
        return Optional.of("multipart/form-data; boundary=" + BOUNDARY);
    }

    @Override
    public byte[] toBytes(Function<Object, byte[]> json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Part part : parts) {
            String start = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"";
            out.writeBytes(utf8(start + quoted(part.name()) + "\"" + part.head()));
            out.writeBytes(part.content());
            out.writeBytes(utf8("\r\n"));
        }
        out.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return out.toByteArray();
    }

    /** What a server reads from it. */
    FormData toFormData() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, List<Upload>> files = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part instanceof Field field) {
                fields.computeIfAbsent(field.name(), n -> new ArrayList<>()).add(field.value());
            } else if (part instanceof File file) {
                files.computeIfAbsent(file.name(), n -> new ArrayList<>()).add(file.upload());
            }
        }
        return FormData.of(fields, files);
    }

    /** As browsers write names (WHATWG HTML § 4.10.21.8). */
    private static String quoted(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
