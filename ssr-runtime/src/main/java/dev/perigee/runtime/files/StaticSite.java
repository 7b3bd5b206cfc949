package dev.perigee.runtime.files;

import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The site's files as the dispatcher asks for them. */
public final class StaticSite implements SiteFiles {

    private final FileTable table;
    private final FileStore store;
    private final FileVariants variants;

    /** Over the files of a table and their bytes. */
    public StaticSite(FileTable table, FileStore store) {
        this.table = table;
        this.store = store;
        this.variants = new FileVariants(table::find);
    }

    /** A compressed sibling has no URL of its own: it is another form of a file that has one. */
    @Override
    public Optional<FileEntry> find(String key) {
        return table.find(key).filter(entry -> !variants.isSibling(entry));
    }

    @Override
    public InputStream open(FileEntry entry) throws IOException {
        return new FileInput(store.open(entry), entry.size());
    }
}
