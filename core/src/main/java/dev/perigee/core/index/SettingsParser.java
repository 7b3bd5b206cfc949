package dev.perigee.core.index;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads {@link SiteSettings} from text, and collects all that is wrong before it complains. */
final class SettingsParser {

    private static final List<String> NAMES =
            List.of(
                    "site",
                    "base",
                    "trailingSlash",
                    "buildFormat",
                    "prerender",
                    "originUrl",
                    "allowedDomains",
                    "checkOrigin",
                    "bodySizeLimit",
                    "unmatchedMethod",
                    "redirects",
                    "headers",
                    "strictTemplates",
                    "failOnBrokenLinks",
                    "drafts",
                    "futureEntries",
                    "compress",
                    "sitemap",
                    "locales",
                    "defaultLocale",
                    "fallbackLocales",
                    "fallbackType",
                    "localeDomains");
    private static final Pattern BASE = Pattern.compile("(/[A-Za-z0-9._~!$&'()+,;=:@-]+)+");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(https?://)?(\\*\\*?\\.)?([A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    SettingsParser(Map<String, String> values) {
        this.values = values;
    }

    SiteSettings parse() {
        for (String name : new TreeSet<>(values.keySet())) {
            if (!NAMES.contains(name)) {
                problems.add(
                        "There is no setting '"
                                + name
                                + "'. There are: "
                                + String.join(", ", NAMES)
                                + ".");
            }
        }
        Optional<URI> site = read("site", Optional.empty(), SettingsParser::origin);
        SiteSettings settings =
                new SiteSettings(
                        site,
                        read("base", "", SettingsParser::base),
                        read("trailingSlash", TrailingSlash.IGNORE, choice(TrailingSlash.values())),
                        read("buildFormat", BuildFormat.DIRECTORY, choice(BuildFormat.values())),
                        read("prerender", true, SettingsParser::truth),
                        read("originUrl", Optional.empty(), SettingsParser::origin),
                        read("allowedDomains", List.of(), SettingsParser::domains),
                        read("checkOrigin", true, SettingsParser::truth),
                        read("bodySizeLimit", 1L << 20, ByteSize::parse),
                        read("unmatchedMethod", 404, SettingsParser::unmatchedMethod),
                        readLines("redirects", RuleLines::redirects),
                        readLines("headers", RuleLines::headers),
                        pages(site));
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return settings;
    }

    private PageSettings pages(Optional<URI> site) {
        Optional<String> main = read("defaultLocale", Optional.empty(), LocaleTags::one);
        List<String> locales =
                read("locales", main.map(List::of).orElse(List.of()), LocaleTags::all);
        if (main.isPresent() && !locales.isEmpty() && !locales.contains(main.get())) {
            problems.add(
                    "The setting defaultLocale: '%s' is none of the locales %s. Add it to 'locales'."
                            .formatted(main.get(), String.join(", ", locales)));
        }
        Optional<String> standard = main.or(() -> locales.stream().findFirst());
        LocaleRules rules = localeRules();
        problems.addAll(new LocaleRulesParser(locales, standard).check(rules, site));
        return new PageSettings(
                read("strictTemplates", true, SettingsParser::truth),
                read("failOnBrokenLinks", true, SettingsParser::truth),
                read("drafts", false, SettingsParser::truth),
                read("futureEntries", false, SettingsParser::truth),
                read("compress", true, SettingsParser::truth),
                read("sitemap", true, SettingsParser::truth),
                locales,
                standard,
                rules);
    }

    private LocaleRules localeRules() {
        return new LocaleRules(
                read("fallbackLocales", Map.of(), LocaleRulesParser::pairs),
                read("fallbackType", FallbackType.REDIRECT, choice(FallbackType.values()))
                        == FallbackType.REWRITE,
                read(
                        "localeDomains",
                        Map.of(),
                        text -> LocaleRulesParser.origins(text, SettingsParser::origin)));
    }

    private enum FallbackType {
        REDIRECT,
        REWRITE
    }

    private <T> T read(String name, T absent, Function<String, T> reader) {
        String value = values.get(name);
        if (value == null) {
            return absent;
        }
        try {
            return reader.apply(value.strip());
        } catch (IllegalArgumentException e) {
            problems.add("The setting " + name + ": " + e.getMessage());
            return absent;
        }
    }

    /** Of lines, all that are wrong are told. */
    private <T> List<T> readLines(
            String name, BiFunction<String, Consumer<String>, List<T>> reader) {
        return read(
                name,
                List.of(),
                text -> reader.apply(text, it -> problems.add("The setting " + name + ": " + it)));
    }

    private static Optional<URI> origin(String text) {
        String rule =
                "'"
                        + text
                        + "' is no origin. Write scheme, host and, if need be, port, such as"
                        + " https://example.com; a path belongs into 'base'.";
        try {
            URI uri = URI.create(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean bare =
                    uri.getHost() != null
                            && uri.getRawUserInfo() == null
                            && uri.getRawQuery() == null
                            && uri.getRawFragment() == null
                            && uri.getPort() <= 65_535
                            && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
            if (bare && (scheme.equals("http") || scheme.equals("https"))) {
                return Optional.of(bareOrigin(scheme, uri));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(rule, e);
        }
        throw new IllegalArgumentException(rule);
    }

    private static URI bareOrigin(String scheme, URI uri) {
        int usual = scheme.equals("http") ? 80 : 443;
        String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        return URI.create(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
    }

    private static String base(String text) {
        if (text.isEmpty() || text.equals("/")) {
            return "";
        }
        boolean dots =
                Arrays.stream(text.split("/", -1)).anyMatch(s -> s.equals(".") || s.equals(".."));
        if (dots || !BASE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is no base. Write a path that starts with '/' and does not end with it,"
                            + " such as /docs, of letters, digits and ._~!$&'()+,;=:@- only.");
        }
        return text;
    }

    private static <E extends Enum<E>> Function<String, E> choice(E[] choices) {
        return text -> {
            List<String> names = new ArrayList<>();
            for (E choice : choices) {
                String name = choice.name().toLowerCase(Locale.ROOT);
                if (name.equals(text)) {
                    return choice;
                }
                names.add(name);
            }
            throw new IllegalArgumentException(
                    "'" + text + "' is not known. Write one of: " + String.join(", ", names) + ".");
        };
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("'" + text + "' is neither true nor false.");
        }
        return text.equals("true");
    }

    private static int unmatchedMethod(String text) {
        if (!text.equals("404") && !text.equals("405")) {
            throw new IllegalArgumentException("'" + text + "' is neither 404 nor 405.");
        }
        return Integer.parseInt(text);
    }

    private static List<String> domains(String text) {
        List<String> domains = new ArrayList<>();
        for (String domain : text.split("[\\s,]+", -1)) {
            if (domain.isEmpty()) {
                continue;
            }
            if (!DOMAIN.matcher(domain).matches()) {
                throw new IllegalArgumentException(
                        "'"
                                + domain
                                + "' is no domain. Write a host such as example.com, *.example.com for any"
                                + " one label before it or **.example.com for any number, with an optional scheme"
                                + " in front and an optional port behind.");
            }
            domains.add(domain.toLowerCase(Locale.ROOT));
        }
        return domains;
    }
}
