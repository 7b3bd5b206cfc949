package dev.perigee.core.render;

import dev.perigee.core.json.Json;
import java.util.Map;

/** The helpers that every site has. */
public final class SiteHelpers {

    private SiteHelpers() {}

    /** By name: {@code json date markdown link asset absolute}. */
    public static Map<String, Helper> of(TemplateFunctions functions, Json json) {
        return Map.of(
                "json", new JsonHelper(json),
                "date", new DateHelper(),
                "markdown", new MarkdownHelper(functions),
                "link", new LinkHelper(functions),
                "asset", new AssetHelper(functions),
                "absolute", new AbsoluteHelper(functions));
    }
}
