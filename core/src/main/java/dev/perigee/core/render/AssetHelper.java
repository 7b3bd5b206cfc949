package dev.perigee.core.render;

/** {@code {{#asset}}app.css{{/asset}}}: the URL of an asset, with the hash of its content. */
final class AssetHelper implements Helper {

    private final TemplateFunctions functions;

    AssetHelper(TemplateFunctions functions) {
        this.functions = functions;
    }

    @Override
    public boolean claims(String text) {
        return text.indexOf('<') < 0;
    }

    @Override
    public boolean fits(HelperCall call) {
        return functions.asset(call.raw().strip()).isPresent();
    }

    @Override
    public String render(HelperCall call) {
        String name = call.text();
        String url =
                functions
                        .asset(name)
                        .orElseThrow(() -> HelperProblems.noAsset(call, name, functions.assets()));
        return call.escape(url);
    }
}
