package dev.perigee.generator.compress;

import dev.perigee.api.Headers;
import dev.perigee.core.index.MediaTypes;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.OutputFile;
import dev.perigee.generator.output.OutputStage;
import dev.perigee.generator.output.SpooledFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The compressed siblings of a site: {@code app.css.gz} and {@code app.css.br} beside {@code
 * app.css}, for the jar and for servers that look for them. A file has some if its type gains from
 * it, it has a kilobyte at least, and the sibling is smaller. They are made once: an unchanged file
 * keeps those that it has. A file of that name that the site has itself stays.
 *
 * <p>Brotli costs a hundred times what gzip does, so only hashed assets get it.
 */
public final class Siblings {

    private static final int LEAST = 1024;
    private static final long LARGEST = 32L << 20;
    private static final String HASHED = "_assets/";

    private static final Set<String> GAINING =
            Set.of(
                    "application/json",
                    "application/ld+json",
                    "application/geo+json",
                    "application/manifest+json",
                    "application/x-ndjson",
                    "application/xml",
                    "application/xhtml+xml",
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/yaml",
                    "application/toml",
                    "application/javascript",
                    "application/wasm",
                    "application/rtf",
                    "application/vnd.ms-fontobject",
                    "application/dash+xml",
                    "application/vnd.apple.mpegurl",
                    "image/svg+xml",
                    "image/bmp",
                    "image/x-icon",
                    "font/ttf",
                    "font/otf",
                    "font/collection",
                    "model/gltf+json",
                    "model/gltf-binary");

    private final FinishedSite site;
    private final OutputStage stage;
    private final List<Coding> codings;

    /** Of a site that is rendered. */
    public Siblings(FinishedSite site, OutputStage stage) {
        this(site, stage, Coding.available());
    }

    Siblings(FinishedSite site, OutputStage stage, List<Coding> codings) {
        this.site = site;
        this.stage = stage;
        this.codings = codings;
    }

    /**
     * A sentence if files will lack siblings that another machine would make.
     *
     * @param chosen of {@link #candidates}
     */
    public Optional<String> notice(List<SpooledFile> chosen) {
        boolean lacks = !codings.contains(Coding.BROTLI);
        return lacks && chosen.stream().anyMatch(Siblings::isHashed)
                ? Optional.of(
                        "No .br files were made of the assets, as brotli4j has no native part for"
                                + " this machine; the .gz files do.")
                : Optional.empty();
    }

    /**
     * The files that may gain.
     *
     * @param most if there are more, only hashed assets are taken: a site of that size stands
     *     behind a CDN, which compresses by itself
     */
    public List<SpooledFile> candidates(int most) {
        List<SpooledFile> files = new ArrayList<>();
        boolean assetsOnly = false;
        for (int i = 0; i < site.size(); i++) {
            SpooledFile file = site.at(i);
            if (gains(file) && (!assetsOnly || isHashed(file))) {
                files.add(file);
            }
            if (!assetsOnly && files.size() > most) {
                assetsOnly = true;
                files.removeIf(other -> !isHashed(other));
            }
        }
        return files;
    }

    private static boolean isHashed(SpooledFile file) {
        return file.key().startsWith(HASHED);
    }

    /** Makes the siblings of one file, or keeps those that it has. */
    public void make(SpooledFile file) throws IOException {
        for (Coding coding : codings) {
            boolean worth = coding == Coding.GZIP || isHashed(file);
            if (worth && !site.has(file.key() + coding.ending())) {
                make(file, coding);
            }
        }
    }

    private void make(SpooledFile file, Coding coding) throws IOException {
        OutputFile sibling =
                new OutputFile(
                        file.key() + coding.ending(),
                        file.file().source(),
                        file.file().pattern(),
                        file.file().entry());
        Headers headers = Headers.empty().with("Content-Encoding", coding.token());
        if (!file.staged() && stage.keep(sibling, headers)) {
            return;
        }
        byte[] compressed = coding.compress(Files.readAllBytes(site.path(file)));
        if (compressed.length < file.size()) {
            stage.write(sibling, compressed, 200, headers);
        }
    }

    private static boolean gains(SpooledFile file) {
        if (!file.served() || file.size() < LEAST || file.size() > LARGEST) {
            return false;
        }
        if (file.status() != 200 && !file.isHtml()) {
            return false;
        }
        if (file.headers().has("Content-Encoding")) {
            return false;
        }
        String type = file.headers().find("Content-Type").orElse(MediaTypes.UNKNOWN);
        int end = type.indexOf(';');
        String name = (end < 0 ? type : type.substring(0, end)).strip();
        return name.startsWith("text/") || GAINING.contains(name);
    }
}
