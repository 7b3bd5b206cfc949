package dev.perigee.generator.assets;

import dev.perigee.api.Headers;
import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.path.PathEncoder;
import dev.perigee.generator.output.LooseFile;
import dev.perigee.generator.output.LooseFiles;
import dev.perigee.generator.output.OutputException;
import dev.perigee.generator.output.OutputFile;
import dev.perigee.generator.output.OutputStage;
import dev.perigee.generator.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The assets of a site. Each is published below {@code /_assets/} under a name that holds the first
 * eight digits of its SHA-256, {@code app.css} as {@code app.1a2b3c4d.css}, so that browsers may
 * keep it for ever: another content is another URL. In style sheets, {@code url(…)}, {@code
 * @import} and the source map name the files that way too; in scripts only the source map does.
 *
 * <pre>{@code
 * Assets assets = Assets.of(project, project.resolve("src/main/assets"), "/docs");
 * assets.manifest().find("app.css");  // /docs/_assets/app.1a2b3c4d.css
 * assets.writeTo(stage);
 * }</pre>
 */
public final class Assets {

    /** One rule does for all of them in {@code _headers}. */
    private static final String PATTERN = "/_assets/[...path].[hash]";

    private static final Headers FOR_EVER =
            Headers.empty().with("Cache-Control", "public, max-age=31536000, immutable");

    private final List<Asset> assets;
    private final Map<String, Asset> byKey = new HashMap<>();
    private final AssetManifest manifest;
    private final Function<Path, String> sourceName;
    private final List<Problem> problems;
    private final List<Problem> warnings;

    private Assets(AssetFolder folder, String base, Function<Path, String> sourceName) {
        Hashing hashing = new Hashing(folder.files(), sourceName);
        this.assets = hashing.all();
        assets.forEach(asset -> byKey.put(asset.key(), asset));
        this.manifest = manifest(assets, base);
        this.sourceName = sourceName;
        this.problems = new ArrayList<>(folder.problems());
        problems.addAll(hashing.problems());
        this.warnings = hashing.warnings();
    }

    /**
     * Reads the assets.
     *
     * @param projectDirectory messages name files relative to it
     * @param assetsDirectory {@code src/main/assets}; it need not exist
     * @param base the site's base, such as {@code /docs}; empty for the root
     */
    public static Assets of(Path projectDirectory, Path assetsDirectory, String base) {
        Function<Path, String> sourceName =
                file ->
                        (file.startsWith(projectDirectory)
                                        ? projectDirectory.relativize(file)
                                        : file)
                                .toString()
                                .replace(File.separatorChar, '/');
        return new Assets(AssetFolder.of(assetsDirectory, sourceName), base, sourceName);
    }

    /** The URLs of all assets, which templates and endpoints ask for by name. */
    public AssetManifest manifest() {
        return manifest;
    }

    /** What is wrong with them: then the site cannot be built. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What the site's author should look at. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * Adds them to a site.
     *
     * @throws OutputException if a file was changed in the meantime, has a name that cannot be, or
     *     the disk fails
     */
    public void writeTo(OutputStage stage) throws OutputException {
        List<Problem> failed = new ArrayList<>();
        for (Asset asset : assets) {
            try {
                write(asset, stage, failed);
            } catch (OutputException e) {
                if (e.getCause() instanceof IOException) {
                    throw e;
                }
                failed.addAll(e.problems());
            }
        }
        if (!failed.isEmpty()) {
            throw new OutputException(failed);
        }
    }

    /**
     * An asset as it will be published.
     *
     * @param key of its file in the output
     */
    public Optional<LooseFile> find(String key, LooseFiles files) throws IOException {
        Asset asset = byKey.get(key);
        if (asset == null) {
            return Optional.empty();
        }
        return Optional.of(
                asset.rewritten().isPresent()
                        ? files.of(key, asset.rewritten().get(), 200, FOR_EVER)
                        : files.at(key, asset.file(), asset.sha256(), FOR_EVER));
    }

    private void write(Asset asset, OutputStage stage, List<Problem> failed)
            throws OutputException {
        String source = sourceName.apply(asset.file());
        OutputFile file = new OutputFile(asset.key(), source, PATTERN, "");
        if (asset.rewritten().isPresent()) {
            stage.write(file, asset.rewritten().get(), 200, FOR_EVER);
        } else if (!stage.copy(file, asset.file(), asset.sha256(), FOR_EVER)) {
            failed.add(AssetProblems.changedMeanwhile(source));
        }
    }

    private static AssetManifest manifest(List<Asset> assets, String base) {
        Map<String, String> urls = new TreeMap<>();
        for (Asset asset : assets) {
            List<String> segments = List.of(asset.key().split("/", -1));
            urls.put(asset.name(), base + PathEncoder.encode(segments));
        }
        return AssetManifest.of(urls);
    }
}
