package dev.perigee.generator.worker;

import dev.perigee.core.source.FolderSources;
import dev.perigee.core.source.SourceTree;
import dev.perigee.generator.launch.BuildRequest;
import java.util.Map;

/** The text of the site, by the names that its folders have in the tree. */
public final class SiteSources {

    private SiteSources() {}

    static KeptSources of(BuildRequest request) {
        return new KeptSources(onDisk(request));
    }

    /** The tree of a project, which is read anew with each look. */
    public static SourceTree onDisk(BuildRequest request) {
        return FolderSources.of(
                Map.of(
                        "pages", request.pagesDirectory(),
                        "layouts", request.folders().layouts(),
                        "components", request.folders().components(),
                        "content", request.folders().content()),
                request.projectDirectory());
    }
}
