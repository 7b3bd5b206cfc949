package dev.perigee.core.render;

import dev.perigee.core.render.tags.Delimiters;
import dev.perigee.core.render.tags.Place;
import dev.perigee.core.source.SourceFault;

/**
 * What a helper is to be given, as far as it is known before anything is rendered.
 *
 * @param text of the section, in which {@link #TAG} stands for each tag
 * @param place of the section
 */
public record HelperText(String text, Place place) implements FaultPlace {

    /** Stands for what a tag will give; no white space, and nothing that a template holds. */
    public static final char TAG = '\ufffc';

    /**
     * Of a section.
     *
     * @param raw as it stands in the template
     * @param delimiters that hold in it
     */
    static HelperText of(String raw, Delimiters delimiters, Place place) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        int open = raw.indexOf(delimiters.open());
        while (open >= 0) {
            text.append(raw, from, open).append(TAG);
            from = endOfTag(raw, open + delimiters.open().length(), delimiters.close());
            open = raw.indexOf(delimiters.open(), from);
        }
        return new HelperText(text.append(raw, from, raw.length()).toString(), place);
    }

    private static int endOfTag(String raw, int start, String close) {
        int end = raw.indexOf(close, start);
        if (end < 0) {
            return raw.length();
        }
        int behind = end + close.length();
        boolean triple = raw.startsWith("{", start) && raw.startsWith("}", behind);
        return triple ? behind + 1 : behind;
    }

    @Override
    public SourceFault fault(String what, String todo) {
        return place.fault(what, todo);
    }
}
