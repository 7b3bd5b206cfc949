package dev.perigee.generator.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A jar. Versions in it are left out unless its manifest asks for them, as class paths do. */
final class JarElement implements ClassPathElement {

    private final String label;
    private final ZipFile zip;

    private JarElement(String label, ZipFile zip) {
        this.label = label;
        this.zip = zip;
    }

    static JarElement open(Path path, String label) throws IOException {
        try {
            return new JarElement(label, new ZipFile(path.toFile()));
        } catch (ZipException e) {
            throw new BundleException(BundleProblems.noJar(label, e));
        }
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<Resource> resources() throws IOException {
        boolean versions = isMultiRelease();
        return Collections.list(zip.entries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> Resource.of(this, entry.getName(), entry.getSize(), entry.getCrc()))
                .filter(resource -> versions || resource.version() == 0)
                .toList();
    }

    @Override
    public byte[] read(Resource resource) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(resource.entry()))) {
            return in.readAllBytes();
        } catch (ZipException e) {
            throw new BundleException(BundleProblems.noJar(label, e));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private boolean isMultiRelease() throws IOException {
        ZipEntry entry = zip.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Attributes attributes = new Manifest(in).getMainAttributes();
            return "true".equalsIgnoreCase(attributes.getValue(Attributes.Name.MULTI_RELEASE));
        }
    }
}
