package tries;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.api.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A live page: says what it was sent. GET is left to the template, with nothing found. */
@Route(prerender = false)
class UploadPage implements Endpoint {

    record Model(Optional<Found> found) {}

    record Found(String name, String type, long size, String sha256) {}

    @Override
    public Response get(Context context) {
        return context.render(new Model(Optional.empty()));
    }

    @Override
    public Response post(Context context) throws Exception {
        Upload file = context.request().formData().upload("file");
        Found found = new Found(file.fileName(), file.contentType(), file.size(), sha256(file));
        return context.render(new Model(Optional.of(found)));
    }

    private static String sha256(Upload file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(file.stream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
