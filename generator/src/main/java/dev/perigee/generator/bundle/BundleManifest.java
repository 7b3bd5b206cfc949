package dev.perigee.generator.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.jar.Attributes;
import java.util.jar.Attributes.Name;
import java.util.jar.Manifest;

/** The manifest: what to start, and that the libraries' classes for newer releases count. */
final class BundleManifest {

    static final String MAIN = "dev.perigee.runtime.Main";

    private BundleManifest() {}

    static byte[] of(BundleRequest request) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Name.MANIFEST_VERSION, "1.0");
        main.put(new Name("Created-By"), "Perigee");
        main.put(Name.MAIN_CLASS, MAIN);
        main.put(Name.MULTI_RELEASE, "true");
        main.put(Name.IMPLEMENTATION_TITLE, line(request.title()));
        main.put(Name.IMPLEMENTATION_VERSION, line(request.version()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }

    /** A line break would end the value. */
    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
