package dev.perigee.core.render;

/** {@code {{#absolute}}{{page.url}}{{/absolute}}}: a URL of the site with its origin. */
final class AbsoluteHelper implements Helper {

    private final TemplateFunctions functions;

    AbsoluteHelper(TemplateFunctions functions) {
        this.functions = functions;
    }

    @Override
    public boolean fits(HelperCall call) {
        String text = call.raw().strip();
        return text.startsWith("/") || LinkHelper.isOutside(text);
    }

    @Override
    public String render(HelperCall call) {
        String url = call.text();
        return LinkHelper.isOutside(url) ? call.escape(url) : call.escape(functions.absolute(url));
    }
}
