package dev.perigee.core.render;

import dev.perigee.core.render.names.ValueText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code {{#link}}/posts/[id].json 1{{/link}}}: the URL of a page of the site, base included; of a
 * route, its pattern and a value for each parameter: the name of a value, or the value; or its name
 * and parameters, {@code {{#link}}postsJson id=1{{/link}}}. A link to the outside stays as it is,
 * so that a list of links may have both.
 */
final class LinkHelper implements Helper {

    private static final Pattern OUTSIDE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//|#).*");
    private static final Pattern SUFFIX = Pattern.compile("[?#]");

    private final TemplateFunctions functions;

    LinkHelper(TemplateFunctions functions) {
        this.functions = functions;
    }

    static boolean isOutside(String url) {
        return OUTSIDE.matcher(url).matches();
    }

    /** A path, a name, or what a tag gives: but {@code <a href=…>} is no link's. */
    @Override
    public boolean claims(String text) {
        String start = text.strip();
        return start.startsWith("/")
                || isOutside(start)
                || isTag(start)
                || NamedLink.hasForm(start);
    }

    @Override
    public void check(HelperText text) {
        String start = text.text().strip();
        if (!isOutside(start) && NamedLink.hasForm(start)) {
            new NamedLink(functions, text).check(start);
        }
    }

    @Override
    public boolean fits(HelperCall call) {
        String text = call.raw().strip();
        boolean oneName = NamedLink.hasForm(text) && text.indexOf('=') < 0;
        return !oneName && claims(text);
    }

    private static boolean isTag(String text) {
        return text.startsWith("{{") && text.indexOf('<') < 0 && !text.equals("{{.}}");
    }

    @Override
    public String render(HelperCall call) {
        List<Word> words = call.words();
        String target = words.isEmpty() ? "" : words.get(0).text();
        if (isOutside(target) && words.size() == 1) {
            return call.escape(target);
        }
        if (!target.startsWith("/")) {
            return call.escape(byName(call, words));
        }
        List<String> values =
                words.stream().skip(1).map(word -> LinkHelper.value(call, word)).toList();
        return call.escape(url(call, target, values));
    }

    private String byName(HelperCall call, List<Word> words) {
        if (words.isEmpty() || words.get(0).hasValue() || !NamedLink.hasForm(words.get(0).text())) {
            throw HelperProblems.noPath(call, words.isEmpty() ? "" : words.get(0).text());
        }
        return new NamedLink(functions, call).url(call, words);
    }

    private static String value(HelperCall call, Word word) {
        boolean name = !word.hasValue() && HelperNames.isName(word.text());
        return name ? call.find(word.text()).map(ValueText::of).orElse(word.text()) : word.text();
    }

    private String url(HelperCall call, String target, List<String> values) {
        String path = SUFFIX.split(target, 2)[0];
        try {
            return functions
                            .link(path, values)
                            .orElseThrow(
                                    () -> HelperProblems.noRoute(call, path, functions.targets()))
                    + target.substring(path.length());
        } catch (IllegalArgumentException e) {
            throw HelperProblems.badLink(call, target, e);
        }
    }
}
