package dev.perigee.core.index;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** Media types by the ending of a file's name. Text carries {@code charset=utf-8}. */
public final class MediaTypes {

    /** The type of a file whose ending says nothing (RFC 2046 § 4.5.1). */
    public static final String UNKNOWN = "application/octet-stream";

    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";

    private static final Map<String, String> TYPES =
            Map.<String, String>ofEntries(
                    entry("html", "text/html;charset=utf-8"),
                    entry("htm", "text/html;charset=utf-8"),
                    entry("xhtml", "application/xhtml+xml"),
                    entry("css", "text/css;charset=utf-8"),
                    entry("js", SCRIPT),
                    entry("mjs", SCRIPT),
                    entry("cjs", SCRIPT),
                    entry("json", "application/json"),
                    entry("map", "application/json"),
                    entry("jsonld", "application/ld+json"),
                    entry("geojson", "application/geo+json"),
                    entry("webmanifest", "application/manifest+json"),
                    entry("ndjson", "application/x-ndjson"),
                    entry("txt", TEXT),
                    entry("text", TEXT),
                    entry("log", TEXT),
                    entry("md", "text/markdown;charset=utf-8"),
                    entry("markdown", "text/markdown;charset=utf-8"),
                    entry("csv", "text/csv;charset=utf-8"),
                    entry("tsv", "text/tab-separated-values;charset=utf-8"),
                    entry("ics", "text/calendar;charset=utf-8"),
                    entry("vcf", "text/vcard;charset=utf-8"),
                    entry("vtt", "text/vtt;charset=utf-8"),
                    entry("yaml", "application/yaml"),
                    entry("yml", "application/yaml"),
                    entry("toml", "application/toml"),
                    entry("xml", "application/xml"),
                    entry("xsl", "application/xml"),
                    entry("rss", "application/rss+xml"),
                    entry("atom", "application/atom+xml"),
                    entry("svg", "image/svg+xml"),
                    entry("png", "image/png"),
                    entry("apng", "image/apng"),
                    entry("jpg", "image/jpeg"),
                    entry("jpeg", "image/jpeg"),
                    entry("gif", "image/gif"),
                    entry("webp", "image/webp"),
                    entry("avif", "image/avif"),
                    entry("jxl", "image/jxl"),
                    entry("heic", "image/heic"),
                    entry("bmp", "image/bmp"),
                    entry("tif", "image/tiff"),
                    entry("tiff", "image/tiff"),
                    entry("ico", "image/x-icon"),
                    entry("woff", "font/woff"),
                    entry("woff2", "font/woff2"),
                    entry("ttf", "font/ttf"),
                    entry("otf", "font/otf"),
                    entry("ttc", "font/collection"),
                    entry("eot", "application/vnd.ms-fontobject"),
                    entry("mp3", "audio/mpeg"),
                    entry("m4a", "audio/mp4"),
                    entry("aac", "audio/aac"),
                    entry("oga", "audio/ogg"),
                    entry("ogg", "audio/ogg"),
                    entry("opus", "audio/ogg"),
                    entry("flac", "audio/flac"),
                    entry("wav", "audio/wav"),
                    entry("weba", "audio/webm"),
                    entry("mp4", "video/mp4"),
                    entry("m4v", "video/mp4"),
                    entry("mpeg", "video/mpeg"),
                    entry("ogv", "video/ogg"),
                    entry("webm", "video/webm"),
                    entry("mov", "video/quicktime"),
                    entry("m3u8", "application/vnd.apple.mpegurl"),
                    entry("mpd", "application/dash+xml"),
                    entry("ts", "video/mp2t"),
                    entry("pdf", "application/pdf"),
                    entry("rtf", "application/rtf"),
                    entry("epub", "application/epub+zip"),
                    entry("doc", "application/msword"),
                    entry(
                            "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                    entry("xls", "application/vnd.ms-excel"),
                    entry(
                            "xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    entry("ppt", "application/vnd.ms-powerpoint"),
                    entry(
                            "pptx",
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
                    entry("odt", "application/vnd.oasis.opendocument.text"),
                    entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
                    entry("zip", "application/zip"),
                    entry("gz", "application/gzip"),
                    entry("tgz", "application/gzip"),
                    entry("br", UNKNOWN),
                    entry("bz2", "application/x-bzip2"),
                    entry("xz", "application/x-xz"),
                    entry("zst", "application/zstd"),
                    entry("7z", "application/x-7z-compressed"),
                    entry("tar", "application/x-tar"),
                    entry("jar", "application/java-archive"),
                    entry("wasm", "application/wasm"),
                    entry("glb", "model/gltf-binary"),
                    entry("gltf", "model/gltf+json"));

    private MediaTypes() {}

    /**
     * The type of a file by its name or path: {@code text/css;charset=utf-8} for {@code a/b.css}.
     * Letter case does not matter; without an ending that is known it is {@link #UNKNOWN}.
     */
    public static String ofFile(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0 || name.indexOf('/', dot) >= 0) {
            return UNKNOWN;
        }
        return TYPES.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), UNKNOWN);
    }
}
