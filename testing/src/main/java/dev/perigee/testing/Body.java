package dev.perigee.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The body of a request, with its media type. Immutable.
 *
 * <pre>{@code
 * site.post("/api/tasks", Body.json(Map.of("title", "Sleep")));
 * site.post("/contact", Body.form(Map.of("email", "ada@example.com")));
 * site.post("/photos", Body.multipart().withFile("photo", "moon.png", "image/png", bytes));
 * }</pre>
 */
public final class Body {

    private final TestBody content;

    private Body(TestBody content) {
        this.content = content;
    }

    /** No body. */
    public static Body empty() {
        return new Body(new TestBody.Empty());
    }

    /** A value as {@code application/json}, a string as JSON too. */
    public static Body json(Object value) {
        return new Body(new TestBody.Json(value));
    }

    /** Fields as {@code application/x-www-form-urlencoded}, in the order of the map. */
    public static Body form(Map<String, String> fields) {
        return text(UrlText.encode(fields), "application/x-www-form-urlencoded");
    }

    /** {@code text/plain;charset=utf-8}. */
    public static Body text(String text) {
        return text(text, "text/plain;charset=utf-8");
    }

    /** Text in UTF-8 of any media type, such as JSON as it is written. */
    public static Body text(String text, String contentType) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), contentType);
    }

    /**
     * These bytes, which must not change afterwards.
     *
     * @throws IllegalArgumentException if they are to be a multipart form, which {@link #multipart}
     *     makes
     */
    public static Body bytes(byte[] data, String contentType) {
        if (contentType.regionMatches(true, 0, "multipart/form-data", 0, 19)) {
            throw TestingProblems.rawMultipart();
        }
        return new Body(new TestBody.Bytes(data, contentType));
    }

    /** An empty {@code multipart/form-data}, for {@link #withField} and {@link #withFile}. */
    public static Body multipart() {
        return new Body(new MultipartBody(List.of()));
    }

    /** With one more field of a multipart form. */
    public Body withField(String name, String value) {
        return new Body(form().with(new MultipartBody.Field(name, value)));
    }

    /** With one more file in a multipart form. */
    public Body withFile(String name, String fileName, String contentType, byte[] data) {
        TestUpload upload = new TestUpload(fileName, contentType, data);
        return new Body(form().with(new MultipartBody.File(name, upload)));
    }

    private MultipartBody form() {
        if (content instanceof MultipartBody form) {
            return form;
        }
        throw TestingProblems.noMultipart();
    }

    TestBody content() {
        return content;
    }
}
