package dev.perigee.runtime.site;

import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.page.BuiltText;
import dev.perigee.runtime.files.FolderStore;
import dev.perigee.runtime.settings.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site in the folders that a build leaves. */
record SiteFolder(Path files, Path index, ClassLoader loader) implements SiteSource {

    @Override
    public OpenSite open() throws StartException {
        Path json = index.resolve(SiteIndex.FILE_NAME);
        Path table = index.resolve(SiteIndex.TABLE_NAME);
        if (!Files.isRegularFile(json)
                || !Files.isRegularFile(table)
                || !Files.isDirectory(files)) {
            throw SiteProblems.notBuilt(index, files);
        }
        try {
            return new OpenSite(
                    SiteIndex.read(json),
                    FileTable.open(table),
                    new FolderStore(files),
                    BuiltText.in(index),
                    loader);
        } catch (IOException e) {
            throw SiteProblems.unreadable(index, e);
        }
    }
}
