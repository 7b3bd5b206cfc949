package dev.perigee.runtime.site;

import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.page.BuiltText;
import dev.perigee.core.page.SiteText;
import dev.perigee.core.source.PackedSources;
import dev.perigee.core.source.SourcePack;
import dev.perigee.runtime.files.PackStore;
import dev.perigee.runtime.settings.StartException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A site in the jar that runs it. Table and files are mapped where they stand in the jar. */
record SiteJar(Path jar, ClassLoader loader) implements SiteSource {

    private static final String INDEX = JAR_FOLDER + SiteIndex.FILE_NAME;
    private static final String TABLE = JAR_FOLDER + SiteIndex.TABLE_NAME;
    private static final String PACK = JAR_FOLDER + "files.pack";
    private static final String SOURCES = JAR_FOLDER + SourcePack.FILE_NAME;
    private static final String ASSETS = JAR_FOLDER + AssetManifest.FILE_NAME;

    @Override
    public OpenSite open() throws StartException {
        try (FileChannel channel = FileChannel.open(jar, StandardOpenOption.READ)) {
            return open(channel, ZipDirectory.read(channel));
        } catch (IOException e) {
            throw SiteProblems.unreadable(jar, e);
        }
    }

    private OpenSite open(FileChannel channel, ZipDirectory entries)
            throws IOException, StartException {
        SiteIndex index = index(channel, entries);
        StoredPart tablePart = stored(entries, TABLE);
        FileTable files = FileTable.open(channel, tablePart.position(), tablePart.size());
        StoredPart pack = stored(entries, PACK);
        if (pack.size() != files.contentSize()) {
            throw SiteProblems.notAsWritten(jar, PACK, "does not belong to its table of files");
        }
        return new OpenSite(
                index,
                files,
                PackStore.map(channel, pack.position(), pack.size()),
                text(entries),
                loader);
    }

    private SiteIndex index(FileChannel channel, ZipDirectory entries)
            throws IOException, StartException {
        byte[] json = bytes(channel, stored(entries, INDEX));
        return SiteIndex.read(new ByteArrayInputStream(json), INDEX);
    }

    private static byte[] bytes(FileChannel channel, StoredPart part) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(part.size()));
        ZipDirectory.readFully(channel, bytes, part.position());
        return bytes.array();
    }

    /** What live pages are made of; only its places are found now. */
    private SiteText text(ZipDirectory entries) throws IOException, StartException {
        if (entries.find(SOURCES).isEmpty()) {
            return SiteText.none();
        }
        StoredPart sources = stored(entries, SOURCES);
        Optional<StoredPart> assets =
                entries.find(ASSETS).isPresent()
                        ? Optional.of(stored(entries, ASSETS))
                        : Optional.empty();
        return BuiltText.of(
                PackedSources.in(jar, sources.position(), sources.size()), () -> manifest(assets));
    }

    private AssetManifest manifest(Optional<StoredPart> part) throws IOException {
        if (part.isEmpty()) {
            return AssetManifest.none();
        }
        try (FileChannel channel = FileChannel.open(jar, StandardOpenOption.READ)) {
            return AssetManifest.read(bytes(channel, part.get()), ASSETS);
        }
    }

    private StoredPart stored(ZipDirectory entries, String name)
            throws IOException, StartException {
        ZipEntryPlace place =
                entries.find(name).orElseThrow(() -> SiteProblems.noSiteInJar(jar, name));
        if (!place.isStored()) {
            throw SiteProblems.notAsWritten(jar, name, "is compressed, but must be stored");
        }
        return entries.part(place);
    }
}
