package dev.perigee.core.render;

/**
 * The indentation of what stands in place of a tag.
 *
 * @param white the tag's own
 * @param alone whether the tag has a line for itself; what stands within a line is not indented
 */
record Indent(String white, boolean alone) {

    String within(String outer) {
        if (!alone) {
            return "";
        }
        return outer.isEmpty() ? white : outer + white;
    }
}
