package dev.perigee.generator.bundle;

import dev.perigee.generator.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;

/** All that goes into the jar, in its order: the manifest, then by name. */
final class JarContent implements Closeable {

    private static final String MAIN_CLASS = BundleManifest.MAIN.replace('.', '/') + ".class";

    /** Writes one entry. */
    private interface Entry {
        void write(ZipWriter zip, String name) throws IOException;
    }

    private final List<ClassPathElement> open = new ArrayList<>();
    private final ClassPathMerge merge = new ClassPathMerge();
    private final SiteEntries site;
    private final BundleRequest request;

    JarContent(BundleRequest request) throws IOException {
        this.request = request;
        this.site = SiteEntries.open(request);
    }

    /** Puts the next element of the class path behind those that were added. */
    void add(ClassPathElement element) throws IOException {
        open.add(element);
        merge.add(element);
    }

    boolean canStart() {
        return merge.has(MAIN_CLASS);
    }

    int files() {
        return site.files();
    }

    List<Problem> warnings() {
        return merge.warnings();
    }

    void writeTo(ZipWriter zip) throws IOException {
        Map<String, Entry> entries = entries();
        String manifest = JarFile.MANIFEST_NAME;
        String folder = manifest.substring(0, manifest.indexOf('/') + 1);
        zip.folder(folder);
        zip.file(manifest, BundleManifest.of(request));
        entries.remove(folder);
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            entry.getValue().write(zip, entry.getKey());
        }
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        for (ClassPathElement element : open) {
            element.close();
        }
    }

    private Map<String, Entry> entries() {
        Map<String, Entry> entries = new TreeMap<>();
        merge.entries()
                .forEach(
                        (name, sources) ->
                                entries.put(
                                        name, (zip, n) -> zip.file(n, MergedContent.of(sources))));
        site.names().forEach(name -> entries.put(name, (zip, n) -> site.write(n, zip)));
        // Libraries that look for all files of a folder need the folder's own entry.
        for (String name : Set.copyOf(entries.keySet())) {
            for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
                entries.put(name.substring(0, slash + 1), (zip, n) -> zip.folder(n));
            }
        }
        return entries;
    }
}
