package dev.perigee.generator.check;

import dev.perigee.generator.assets.CssScanner;
import dev.perigee.generator.assets.Reference;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What one page says: its links, its anchors, and what search engines shall know of it. */
final class PageScan implements HtmlScanner.Reader {

    /** Whose {@code content} is a URL. */
    private static final Set<String> URL_PROPERTIES =
            Set.of(
                    "og:url",
                    "og:image",
                    "og:image:url",
                    "og:image:secure_url",
                    "og:video",
                    "og:video:url",
                    "og:audio",
                    "og:audio:url",
                    "twitter:image");

    /** Of links that say nothing of a page, or of another site's. */
    private static final Set<String> UNCHECKED = Set.of("external", "preconnect", "dns-prefetch");

    private final Nesting nesting;
    private final List<String> links = new ArrayList<>();
    private final Set<String> anchors = new LinkedHashSet<>();
    private Optional<String> baseHref = Optional.empty();
    private Optional<LocalDate> modified = Optional.empty();
    private boolean hidden;
    private final List<Alternate> alternates = new ArrayList<>();

    private PageScan(ElementKinds kinds) {
        this.nesting = new Nesting(kinds);
    }

    /** Reads a page. */
    static PageScan of(byte[] html, ElementKinds kinds) {
        PageScan scan = new PageScan(kinds);
        String text = new String(html, StandardCharsets.ISO_8859_1);
        new HtmlScanner(text, kinds, scan).scan();
        scan.nesting.finish();
        return scan;
    }

    /** URLs as the page has them, without the blanks around. */
    List<String> links() {
        return links;
    }

    /** The ids of its elements, and names of {@code a}, in its order. */
    Set<String> anchors() {
        return anchors;
    }

    /** Against what its relative URLs are resolved, if it says so. */
    Optional<String> baseHref() {
        return baseHref;
    }

    /** When it was changed, if it says so: {@code article:modified_time}. */
    Optional<LocalDate> modified() {
        return modified;
    }

    /** Whether search engines shall leave it out. */
    boolean isHidden() {
        return hidden;
    }

    /** Under which URLs it can be had in which languages. */
    List<Alternate> alternates() {
        return alternates;
    }

    List<Nesting.Flaw> flaws() {
        return nesting.flaws();
    }

    @Override
    public void start(ElementKind element, Tag tag, boolean selfClosing, int position) {
        nesting.start(element, selfClosing, position);
        if (tag.attributes() == 0) {
            return;
        }
        tag.duplicate()
                .ifPresent(
                        name ->
                                nesting.flaw(
                                        "<"
                                                + element.name()
                                                + "> has the attribute '"
                                                + name
                                                + "' twice, and only the first counts",
                                        position));
        switch (element.name()) {
            case "meta" -> meta(tag);
            case "base" -> baseHref = baseHref.or(() -> tag.find("href"));
            default -> {
                if (!isUnchecked(element, tag)) {
                    attributes(element, tag, position);
                }
            }
        }
    }

    @Override
    public void end(ElementKind element, int position) {
        nesting.end(element, position);
    }

    @Override
    public void style(String css) {
        for (Reference reference : CssScanner.references(css)) {
            if (reference.required()) {
                links.add(reference.url().strip());
            }
        }
    }

    @Override
    public boolean isForeign() {
        return nesting.isForeign();
    }

    private boolean isUnchecked(ElementKind element, Tag tag) {
        if (!element.name().equals("link") && !element.name().equals("a")) {
            return false;
        }
        String rel = tag.find("rel").orElse("").toLowerCase(Locale.ROOT);
        if (rel.isEmpty()) {
            return false;
        }
        if (rel.equals("alternate") && element.name().equals("link")) {
            Optional<String> language = tag.find("hreflang");
            Optional<String> url = tag.find("href");
            if (language.isPresent() && url.isPresent()) {
                alternates.add(new Alternate(language.get().strip(), url.get().strip()));
            }
        }
        for (String word : rel.split("\\s+", -1)) {
            if (UNCHECKED.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void attributes(ElementKind element, Tag tag, int position) {
        for (int i = 0; i < tag.attributes(); i++) {
            switch (tag.nameLength(i)) {
                case 2 -> id(tag, i, position);
                case 3 -> linkIf(tag.isNamed(i, "src"), tag, i);
                case 4 -> fourLetters(element, tag, i);
                case 5 -> style(tag, i);
                case 6 -> sixLetters(element, tag, i);
                case 10 ->
                        linkIf(
                                tag.isNamed(i, "xlink:href") || tag.isNamed(i, "formaction"),
                                tag,
                                i);
                case 11 -> srcset(tag, i, "imagesrcset");
                default -> {
                    // No URL that leads anywhere.
                }
            }
        }
    }

    private void fourLetters(ElementKind element, Tag tag, int i) {
        boolean data = element.name().equals("object") && tag.isNamed(i, "data");
        linkIf(data || tag.isNamed(i, "href"), tag, i);
        if (element.name().equals("a") && tag.isNamed(i, "name")) {
            anchors.add(tag.value(i));
        }
    }

    private void sixLetters(ElementKind element, Tag tag, int i) {
        boolean action = element.name().equals("form") && tag.isNamed(i, "action");
        linkIf(action || tag.isNamed(i, "poster"), tag, i);
        srcset(tag, i, "srcset");
    }

    private void id(Tag tag, int i, int position) {
        if (!tag.isNamed(i, "id")) {
            return;
        }
        String id = tag.value(i);
        if (!anchors.add(id) && !nesting.isInTemplate() && !id.isEmpty()) {
            nesting.flaw("The id '" + id + "' is there twice", position);
        }
    }

    private void linkIf(boolean isLink, Tag tag, int i) {
        if (isLink) {
            String url = tag.value(i).strip();
            if (!url.isEmpty()) {
                links.add(url);
            }
        }
    }

    private void style(Tag tag, int i) {
        if (tag.isNamed(i, "style")) {
            String css = tag.raw(i);
            if (css.indexOf('(') >= 0) {
                byte[] bytes = Tag.decoded(css).getBytes(StandardCharsets.UTF_8);
                style(new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private void srcset(Tag tag, int i, String name) {
        if (tag.isNamed(i, name)) {
            links.addAll(SourceSet.urls(tag.value(i)));
        }
    }

    private void meta(Tag tag) {
        Optional<String> content = tag.find("content");
        if (content.isEmpty()) {
            return;
        }
        String name =
                tag.find("property").or(() -> tag.find("name")).orElse("").toLowerCase(Locale.ROOT);
        if (URL_PROPERTIES.contains(name)) {
            links.add(content.get().strip());
        } else if (name.equals("robots")) {
            String robots = content.get().toLowerCase(Locale.ROOT);
            hidden |= robots.contains("noindex") || robots.strip().equals("none");
        } else if (name.equals("article:modified_time")) {
            modified = date(content.get());
        } else if (tag.find("http-equiv").orElse("").equalsIgnoreCase("refresh")) {
            Refresh.url(content.get()).ifPresent(links::add);
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().substring(0, 10)));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
