package dev.perigee.generator.assets;

import dev.perigee.core.index.Sha256;
import dev.perigee.generator.problem.Nearest;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Gives each asset the digest of what is published of it. What refers to others is rewritten first,
 * so a change of one ripples to all that name it.
 */
final class Hashing {

    /** Larger style sheets are refused, larger scripts taken as they are. */
    private static final long LARGEST_TEXT = 16L << 20;

    private static final int DEEPEST = 200;
    private static final int BUFFER = 64 * 1024;

    private final SortedMap<String, Path> files;
    private final Function<Path, String> sourceName;
    private final Map<String, Asset> done = new HashMap<>();
    private final Set<String> under = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    Hashing(SortedMap<String, Path> files, Function<Path, String> sourceName) {
        this.files = files;
        this.sourceName = sourceName;
    }

    /** All assets, in the order of their names; those that cannot be read are left out. */
    List<Asset> all() {
        List<Asset> assets = new ArrayList<>();
        for (String name : files.keySet()) {
            asset(name).ifPresent(assets::add);
        }
        return assets;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Problem> warnings() {
        return warnings;
    }

    private Optional<Asset> asset(String name) {
        Asset known = done.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Path file = files.get(name);
        if (file == null) {
            return Optional.empty();
        }
        under.add(name);
        try {
            Asset asset = make(name, file);
            done.put(name, asset);
            return Optional.of(asset);
        } catch (IOException e) {
            problems.add(AssetProblems.unreadable(sourceName.apply(file), e));
            return Optional.empty();
        } finally {
            under.remove(name);
        }
    }

    private Asset make(String name, Path file) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean css = lower.endsWith(".css");
        boolean script = lower.endsWith(".js") || lower.endsWith(".mjs");
        boolean large = (css || script) && Files.size(file) > LARGEST_TEXT;
        if (css && large) {
            problems.add(AssetProblems.tooLarge(sourceName.apply(file), LARGEST_TEXT));
        }
        if ((!css && !script) || large) {
            return new Asset(name, file, digest(file), Optional.empty());
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (script) {
            warnOfImports(name, file, text);
        }
        String rewritten =
                rewrite(
                        name,
                        text,
                        css ? CssScanner.references(text) : ScriptScanner.references(text));
        byte[] content = rewritten.getBytes(StandardCharsets.ISO_8859_1);
        return new Asset(name, file, Sha256.ofContent(content), Optional.of(content));
    }

    private String rewrite(String name, String text, List<Reference> references) {
        StringBuilder out = new StringBuilder(text.length() + 16 * references.size());
        int copied = 0;
        for (Reference reference : references) {
            Optional<String> url = hashed(name, reference);
            if (url.isPresent()) {
                out.append(text, copied, reference.start()).append(url.get());
                copied = reference.end();
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    /** What a reference must say; empty if it stays as it is. */
    private Optional<String> hashed(String from, Reference reference) {
        Optional<AssetUrl> url = AssetUrl.of(reference.url());
        Optional<String> target = url.flatMap(relative -> relative.target(from));
        if (target.isEmpty()) {
            return Optional.empty();
        }
        String name = target.get();
        if (!files.containsKey(name)) {
            if (reference.required()) {
                problems.add(
                        AssetProblems.missing(
                                source(from), reference, name, Nearest.of(name, files.keySet())));
            }
            return Optional.empty();
        }
        if (isEndless(from, reference, name)) {
            return Optional.empty();
        }
        return asset(name).map(asset -> url.get().renamed(asset.hashedFileName()));
    }

    private boolean isEndless(String from, Reference reference, String name) {
        if (under.contains(name)) {
            List<String> names = new ArrayList<>(under);
            List<String> circle = new ArrayList<>(names.subList(names.indexOf(name), names.size()));
            circle.add(name);
            problems.add(AssetProblems.circle(source(from), reference.line(), circle));
            return true;
        }
        if (under.size() >= DEEPEST && !done.containsKey(name)) {
            problems.add(AssetProblems.tooDeep(source(from), reference.line(), DEEPEST));
            return true;
        }
        return false;
    }

    private void warnOfImports(String name, Path file, String text) {
        for (Reference reference : ScriptScanner.imports(text)) {
            Optional<String> target = AssetUrl.of(reference.url()).flatMap(url -> url.target(name));
            if (target.isPresent() && files.containsKey(target.get())) {
                warnings.add(
                        AssetProblems.relativeImport(
                                sourceName.apply(file), reference, target.get()));
            }
        }
    }

    private String source(String name) {
        return sourceName.apply(files.get(name));
    }

    private static Sha256 digest(Path file) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Sha256.of(digest.digest());
    }
}
