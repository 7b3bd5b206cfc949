package dev.perigee.core.render;

import java.util.Locale;

/**
 * How a value is written so that it stays text in what the page is. The ending of the page says
 * which: {@code feed.xml.mustache} is XML. Components and layouts take the page's.
 *
 * <p>Attributes have to be quoted, in HTML too: no escaping makes an unquoted one safe.
 */
public enum Escaping {
    /** {@code & < > " '} as references; what no text can hold, as U+FFFD. */
    HTML {
        @Override
        void write(String value, PageWriter out) {
            Markup.write(value, out, false);
        }
    },
    /** The same, and what XML 1.0 cannot hold (§ 2.2) as U+FFFD. */
    XML {
        @Override
        void write(String value, PageWriter out) {
            Markup.write(value, out, true);
        }
    },
    /**
     * As the inside of a string of JSON (RFC 8259 § 7); numbers and truth values stay as they are.
     */
    JSON {
        @Override
        void write(String value, PageWriter out) {
            JsonString.write(value, out);
        }
    },
    /** As it is. */
    NONE {
        @Override
        void write(String value, PageWriter out) {
            out.write(value);
        }
    };

    private static final String TEMPLATE_ENDING = ".mustache";

    abstract void write(String value, PageWriter out);

    /** Whether elements may be in it. */
    boolean isMarkup() {
        return this == HTML || this == XML;
    }

    /** Of a page's source; HTML if its ending says nothing else. */
    static Escaping of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String page =
                name.endsWith(TEMPLATE_ENDING)
                        ? name.substring(0, name.length() - TEMPLATE_ENDING.length())
                        : name;
        int dot = page.lastIndexOf('.');
        return dot < 0 ? HTML : ofEnding(page.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static Escaping ofEnding(String ending) {
        return switch (ending) {
            case "xml",
                    "svg",
                    "rss",
                    "atom",
                    "xhtml",
                    "xht",
                    "xsl",
                    "xslt",
                    "xsd",
                    "rdf",
                    "kml",
                    "gpx",
                    "opml",
                    "opf",
                    "ncx" ->
                    XML;
            case "json", "jsonld", "geojson", "topojson", "ndjson", "webmanifest", "map" -> JSON;
            case "txt",
                    "text",
                    "md",
                    "markdown",
                    "js",
                    "mjs",
                    "cjs",
                    "ts",
                    "css",
                    "csv",
                    "tsv",
                    "ics",
                    "vcf",
                    "vtt",
                    "srt",
                    "yaml",
                    "yml",
                    "toml",
                    "ini",
                    "conf",
                    "properties",
                    "sh",
                    "sql",
                    "java",
                    "asc" ->
                    NONE;
            default -> HTML;
        };
    }
}
