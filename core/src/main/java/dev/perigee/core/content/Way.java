package dev.perigee.core.content;

/** Ways to values within data: {@code authors[0].name}. */
final class Way {

    private Way() {}

    static String field(String way, String name) {
        return way.isEmpty() ? name : way + "." + name;
    }

    static String item(String way, int index) {
        return way + "[" + index + "]";
    }

    static String join(String way, String rest) {
        return rest.isEmpty() || rest.startsWith("[") ? way + rest : field(way, rest);
    }

    /** The way to what holds a value; empty for the whole. */
    static String parent(String way) {
        return way.substring(0, Math.max(0, Math.max(way.lastIndexOf('.'), way.lastIndexOf('['))));
    }

    /** Whether a way leads to a value, or to something in it. */
    static boolean isWithin(String way, String outer) {
        return way.startsWith(outer)
                && (outer.isEmpty()
                        || way.length() == outer.length()
                        || way.charAt(outer.length()) == '.'
                        || way.charAt(outer.length()) == '[');
    }
}
