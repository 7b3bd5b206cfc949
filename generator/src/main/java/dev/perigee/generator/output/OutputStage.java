package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.Sha256;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A site while it is built. Files come in from many threads, in any order; each is digested,
 * compared with the last site and, if it is new, written to a tree beside it. {@link #publish} puts
 * the tree and its index in place at once. Until then, and after any failure, the last site is as
 * it was.
 *
 * <pre>{@code
 * try (OutputStage stage = OutputStage.open(request, settings, lock)) {
 *   stage.copyPublicFiles();
 *   stage.write(file, bytes, 200, headers);
 *   Outcome outcome = stage.publish(index);
 * }
 * }</pre>
 *
 * Files are not forced to the disk one by one, which would cost more than all the rest; index,
 * journal and folders are. After a power cut, a file that is not whole has another size, and the
 * next build writes it anew.
 */
public final class OutputStage implements FileTarget, Closeable {

    private final OutputRequest request;
    private final Layout layout;
    private final BuildLock lock;
    private final Checkpoint checkpoint;
    private final LastSite last;
    private final StagedTree tree;
    private final Ledger ledger;
    private final DefaultHeaders defaultHeaders;
    private final SettingsRedirects redirects;
    private final Map<String, Path> ownRules = new TreeMap<>();
    private final Map<String, byte[]> indexFiles = new TreeMap<>();
    private final List<Problem> warnings = new ArrayList<>();
    private boolean finished;

    private OutputStage(
            OutputRequest request, SiteSettings settings, BuildLock lock, Checkpoint checkpoint)
            throws IOException {
        this.request = request;
        this.lock = lock;
        this.checkpoint = checkpoint;
        this.defaultHeaders = new DefaultHeaders(settings.headers());
        OutputFolder.check(request);
        this.layout = Layout.of(request);
        Recovery.run(layout.work(), checkpoint);
        LastSite.checkOurs(request, layout);
        checkpoint.before("clear");
        layout.clear();
        checkpoint.before("stage");
        Files.createDirectories(layout.staging());
        this.tree = new StagedTree(layout.nextOutput());
        this.redirects = new SettingsRedirects(settings);
        this.ledger = new Ledger(layout.spool(), redirects.paths());
        this.last = LastSite.open(layout);
    }

    /**
     * Starts a site: finishes what a build that was stopped left to do, and removes its leavings.
     *
     * @param lock keeps other builds out, and stays the caller's to close
     * @throws OutputException if the output folder must not be replaced, or the disk fails
     */
    public static OutputStage open(OutputRequest request, SiteSettings settings, BuildLock lock)
            throws OutputException {
        return open(request, settings, lock, Checkpoint.NONE);
    }

    static OutputStage open(
            OutputRequest request, SiteSettings settings, BuildLock lock, Checkpoint checkpoint)
            throws OutputException {
        try {
            return new OutputStage(request, settings, lock, checkpoint);
        } catch (IOException e) {
            throw OutputException.of("Preparing", request.name(request.workDirectory()), e);
        }
    }

    @Override
    public long write(OutputFile file, byte[] content, int status, Headers headers)
            throws OutputException {
        OutputNames.check(file);
        Sha256 sha256 = Sha256.ofContent(content);
        boolean stays = stays(last.find(file.key()), content.length, sha256);
        try {
            if (!stays) {
                put(file.key(), content);
            }
            enter(file, content.length, sha256, status, headers, !stays);
            return content.length;
        } catch (IOException e) {
            throw writing(file, e);
        }
    }

    /** It may be of any size; it is compared with the last site when it is complete. */
    @Override
    public <E extends Exception> long write(
            OutputFile file, FileContent<E> content, int status, Headers headers)
            throws E, OutputException {
        OutputNames.check(file);
        FileSink sink = fill(file, content);
        Sha256 sha256 = sink.sha256();
        boolean stays = stays(last.find(file.key()), sink.size(), sha256);
        try {
            if (stays) {
                sink.delete();
            }
            enter(file, sink.size(), sha256, status, headers, !stays);
            return sink.size();
        } catch (IOException e) {
            throw writing(file, e);
        }
    }

    /**
     * Adds a copy of a file whose digest is known.
     *
     * @return whether the file still has that digest; if not, what it holds now was added
     * @throws OutputException if its name cannot be, or the disk fails
     */
    public boolean copy(OutputFile file, Path source, Sha256 known, Headers headers)
            throws OutputException {
        OutputNames.check(file);
        try {
            long size = Files.size(source);
            if (stays(last.find(file.key()), size, known)) {
                enter(file, size, known, 200, headers, false);
                return true;
            }
            FileSink sink = fill(file, out -> Files.copy(source, out));
            Sha256 sha256 = sink.sha256();
            enter(file, sink.size(), sha256, 200, headers, true);
            return sha256.equals(known);
        } catch (IOException e) {
            throw e instanceof OutputException failure ? failure : writing(file, e);
        }
    }

    /**
     * Adds a compressed sibling that the last site has, as it is.
     *
     * @return whether it has one that is whole
     */
    public boolean keep(OutputFile file, Headers headers) throws OutputException {
        Optional<FileEntry> old = last.find(file.key()).filter(last::isIntact);
        if (old.isEmpty() || !old.get().headers().find("Content-Encoding").isPresent()) {
            return false;
        }
        try {
            enter(file, old.get().size(), old.get().sha256(), 200, headers, false);
            return true;
        } catch (IOException e) {
            throw writing(file, e);
        }
    }

    /**
     * Adds what lies in the public folder, if there is one.
     *
     * @throws OutputException with all that must not be published, or if the disk fails
     */
    public void copyPublicFiles() throws OutputException {
        new PublicFiles(request, this).copy();
    }

    /**
     * Adds a file to the site's index, beside {@link SiteIndex#FILE_NAME}.
     *
     * @param name without a slash
     */
    public void addToIndex(String name, byte[] content) {
        indexFiles.put(name, content);
    }

    /**
     * What is wrong with the files so far, taken together: two for one path, a file that must be a
     * folder. {@link #publish} looks by itself; this is for a build that failed of something else.
     */
    public List<Problem> conflicts() throws OutputException {
        try {
            return ledger.claims().check(ledger.read());
        } catch (IOException e) {
            throw failure("Checking", layout.output(), e);
        }
    }

    /**
     * Ends the rendering: what is missing of the settings' redirects is written, and of pages that
     * stand in for those of other languages; the files are checked against each other. Files may
     * still be added.
     *
     * @throws OutputException with all that is wrong with the files together, or if the disk fails
     */
    public FinishedSite finish(SiteIndex index) throws OutputException {
        try {
            if (!finished) {
                finished = true;
                warnings.addAll(redirects.write(this, index, ledger.seen()));
                if (!index.settings().pages().localeRules().fallbacks().isEmpty()) {
                    new LocaleFallbacks(index, new FinishedSite(checked(), last, tree)).write(this);
                }
            }
            return new FinishedSite(checked(), last, tree);
        } catch (IOException e) {
            throw failure("Checking", layout.output(), e);
        }
    }

    /**
     * Puts the site in place.
     *
     * @param index what the site is besides its files
     * @throws OutputException with all that is wrong with the files together, or if the disk fails;
     *     then the last site is as it was
     */
    public Outcome publish(SiteIndex index) throws OutputException {
        try {
            checkAlone();
            finish(index);
            FinishedFiles files = checked();
            checkpoint.before("write rules");
            HostFiles host = HostFiles.write(index, files, ledger.unserved(), ownRules, last, tree);
            host.warnings().forEach(warnings::add);
            return new Publication(layout, last, tree, ledger, files, indexFiles, checkpoint)
                    .publish(index, host, warnings, step -> checkAlone());
        } catch (IOException e) {
            throw failure("Publishing", layout.output(), e);
        }
    }

    private FinishedFiles checked() throws IOException {
        FinishedFiles files = new FinishedFiles(ledger.claims(), ledger.read());
        List<Problem> problems = files.claims().check(files.spool());
        if (!problems.isEmpty()) {
            throw new OutputException(problems);
        }
        return files;
    }

    /** Removes what was staged; after {@link #publish} that is nothing but the last site. */
    @Override
    public void close() throws OutputException {
        try {
            ledger.close();
            layout.clear();
        } catch (IOException e) {
            throw OutputException.of("Clearing", request.name(layout.staging()), e);
        }
    }

    /** Adds a copy of a file; one that is not served is only there for a host to read. */
    void copy(OutputFile file, Path source, boolean served) throws IOException {
        OutputNames.check(file);
        if (!served) {
            copyUnserved(file, source);
            return;
        }
        Optional<FileEntry> old = last.find(file.key());
        if (old.isPresent() && old.get().size() == Files.size(source)) {
            Sha256 sha256 = Digests.of(source);
            if (stays(old, old.get().size(), sha256)) {
                enter(file, old.get().size(), sha256, 200, Headers.empty(), false);
                return;
            }
        }
        write(file, out -> Files.copy(source, out), 200, Headers.empty());
    }

    /** Keeps rules of the site's own, which go in front of those that are generated. */
    void keepRules(String key, Path source) {
        ownRules.put(key, source);
    }

    private void copyUnserved(OutputFile file, Path source) throws IOException {
        FileSink sink = fill(file, out -> Files.copy(source, out));
        try {
            boolean same = last.hasSame(file.key(), tree.path(file.key()));
            if (same) {
                sink.delete();
            }
            ledger.add(
                    new SpooledFile(
                            file, sink.size(), sink.sha256(), 200, Headers.empty(), false, !same),
                    Optional.empty());
        } catch (IOException e) {
            throw writing(file, e);
        }
    }

    /** Whether the last site has this very file, so that it need not be written. */
    private boolean stays(Optional<FileEntry> old, long size, Sha256 sha256) {
        return old.isPresent()
                && old.get().size() == size
                && old.get().sha256().equals(sha256)
                && last.isIntact(old.get());
    }

    private void put(String key, byte[] content) throws IOException {
        checkpoint.before("write");
        Optional<OutputStream> file = tree.create(key);
        if (file.isPresent()) {
            try (OutputStream out = file.get()) {
                out.write(content);
            }
        }
    }

    private <E extends Exception> FileSink fill(OutputFile file, FileContent<E> content)
            throws E, OutputException {
        FileSink sink = sink(file);
        boolean complete = false;
        try {
            content.writeTo(sink);
            complete = true;
        } finally {
            if (!complete) {
                sink.abandon();
                checkSink(sink, file);
            }
        }
        sink.close();
        checkSink(sink, file);
        return sink;
    }

    private void checkSink(FileSink sink, OutputFile file) throws OutputException {
        if (sink.failure().isPresent()) {
            throw writing(file, sink.failure().get());
        }
    }

    private FileSink sink(OutputFile file) throws OutputException {
        try {
            checkpoint.before("write");
            return FileSink.of(tree, file.key());
        } catch (IOException e) {
            throw writing(file, e);
        }
    }

    private void enter(
            OutputFile file, long size, Sha256 sha256, int status, Headers headers, boolean staged)
            throws IOException {
        Headers complete = defaultHeaders.complete(file.key(), headers);
        ledger.add(
                new SpooledFile(file, size, sha256, status, complete, true, staged),
                last.find(file.key()));
    }

    private OutputException writing(OutputFile file, IOException cause) {
        return failure("Writing", layout.output().resolve(file.key()), cause);
    }

    private OutputException failure(String action, Path path, IOException cause) {
        return lock.isHeld() ? OutputException.of(action, request.name(path), cause) : removed();
    }

    private void checkAlone() throws OutputException {
        if (!lock.isHeld()) {
            throw removed();
        }
    }

    private OutputException removed() {
        return new OutputException(
                OutputProblems.removedMeanwhile(request.name(request.workDirectory())));
    }
}
