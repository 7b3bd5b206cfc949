package dev.perigee.runtime.site;

import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.runtime.files.PackStore;
import dev.perigee.runtime.settings.StartException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A site in the jar that runs it. Table and files are mapped where they stand in the jar. */
record SiteJar(Path jar, ClassLoader loader) implements SiteSource {

    private static final String INDEX = JAR_FOLDER + SiteIndex.FILE_NAME;
    private static final String TABLE = JAR_FOLDER + SiteIndex.TABLE_NAME;
    private static final String PACK = JAR_FOLDER + "files.pack";

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
                index, files, PackStore.map(channel, pack.position(), pack.size()), loader);
    }

    private SiteIndex index(FileChannel channel, ZipDirectory entries)
            throws IOException, StartException {
        StoredPart part = stored(entries, INDEX);
        ByteBuffer json = ByteBuffer.allocate(Math.toIntExact(part.size()));
        ZipDirectory.readFully(channel, json, part.position());
        return SiteIndex.read(new ByteArrayInputStream(json.array()), INDEX);
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
