package dev.perigee.dev.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults as a page. */
final class FaultHtml {

    private static final String NOTE = "This page reloads by itself when a file is saved.";

    /** What is underlined from the fault's column on: a tag, a word, or one character. */
    private static final Pattern TOKEN = Pattern.compile("\\{\\{.*?}}}?|[\\w$-]+|\\S");

    /** Between the first sentence, which is the heading, and the next. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z])");

    private final Html html = new Html();

    private FaultHtml() {}

    static String of(List<Fault> faults) {
        FaultHtml page = new FaultHtml();
        String first = faults.isEmpty() ? "Internal Error" : faults.get(0).title();
        page.html.raw("<h1 class=\"bad\">").text(first).raw("</h1>\n");
        String title = first;
        for (Fault fault : FaultPage.shown(faults)) {
            page.write(fault, fault.title().equals(title));
            title = fault.title();
        }
        String more = FaultPage.more(faults);
        if (!more.isEmpty()) {
            page.html.element("p", more).raw("\n");
        }
        return Html.page("fault", first, NOTE, page.html);
    }

    private void write(Fault fault, boolean sameTitle) {
        html.raw("<article>\n");
        if (!sameTitle) {
            html.element("p class=\"kind\"", fault.title()).raw("\n");
        }
        message(fault.message());
        fault.place().ifPresent(place -> html.element("p class=\"place\"", place).raw("\n"));
        excerpt(fault);
        if (!fault.todo().isEmpty()) {
            html.raw("<div class=\"todo\">")
                    .element("h3", FaultText.TODO)
                    .element("p", fault.todo())
                    .raw("</div>\n");
        }
        trace(fault.trace());
        html.raw("</article>\n");
    }

    private void message(String message) {
        int line = message.indexOf('\n');
        String first = line < 0 ? message : message.substring(0, line);
        Matcher end = SENTENCE.matcher(first);
        int sentence = end.find() ? end.start() : first.length();
        html.element("h2", first.substring(0, sentence)).raw("\n");
        if (sentence < first.length()) {
            html.element("p class=\"rest\"", first.substring(sentence).strip()).raw("\n");
        }
        if (line >= 0) {
            html.element("p class=\"more\"", message.substring(line + 1)).raw("\n");
        }
    }

    private void excerpt(Fault fault) {
        List<Excerpt.Line> lines = fault.excerpt().lines();
        if (lines.isEmpty()) {
            return;
        }
        html.raw("<pre class=\"excerpt\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text("Lines " + lines.get(0).number() + " to ")
                .text(lines.get(lines.size() - 1).number() + " of " + fault.file().orElse(""))
                .raw("\"><code>");
        for (Excerpt.Line line : lines) {
            html.raw(line.marked() ? "<span class=\"line here\"" : "<span class=\"line\"");
            html.raw(" data-n=\"" + line.number() + "\">");
            line(line, fault.excerpt().caret());
            html.raw("\n</span>");
        }
        html.raw("</code></pre>\n");
    }

    private void line(Excerpt.Line line, int caret) {
        Optional<Matcher> token = line.marked() ? token(line.text(), caret) : Optional.empty();
        if (line.marked()) {
            html.raw("<span class=\"unseen\">Here: </span>");
        }
        if (token.isEmpty()) {
            html.text(line.text());
            return;
        }
        html.text(line.text().substring(0, caret))
                .element("mark", token.get().group())
                .text(line.text().substring(token.get().end()));
    }

    private static Optional<Matcher> token(String text, int caret) {
        if (caret < 0 || caret >= text.length()) {
            return Optional.empty();
        }
        Matcher matcher = TOKEN.matcher(text).region(caret, text.length());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private void trace(Trace trace) {
        if (trace.all().isEmpty()) {
            return;
        }
        html.raw("<div class=\"trace\">\n");
        if (!trace.own().isEmpty()) {
            html.raw("<h3>The way there, in the site’s own code</h3>\n<ol>\n");
            trace.own().forEach(frame -> html.raw("<li>").element("code", frame).raw("</li>\n"));
            html.raw("</ol>\n");
        }
        html.raw("<details><summary>The whole stack")
                .text(trace.rest().map(rest -> ", with " + rest).orElse(""))
                .raw("</summary>\n<pre tabindex=\"0\" role=\"region\" aria-label=\"Stack\">")
                .text(String.join("\n", trace.all()))
                .raw("</pre></details>\n</div>\n");
    }
}
