package dev.perigee.core.render.tags;

/** Which names tags may have. */
final class TagNames {

    private TagNames() {}

    /** Refuses what is no name. Without white space, and not empty between dots. */
    static void check(TagKind kind, String name, Delimiters delimiters, Place place) {
        String tag = delimiters.open() + kind.sign() + shown(name) + delimiters.close();
        if (name.isEmpty()) {
            throw TagProblems.empty(place, tag);
        }
        if (name.contains(delimiters.open())) {
            throw TagProblems.notClosed(place, tag, delimiters.close());
        }
        if (kind == TagKind.PARTIAL || kind == TagKind.LAYOUT) {
            return;
        }
        if (name.chars().anyMatch(Character::isWhitespace)) {
            throw TagProblems.whiteSpace(place, tag, name);
        }
        if (kind != TagKind.BLOCK && !isPath(name)) {
            throw TagProblems.badName(place, tag);
        }
    }

    /** The name as it is looked up: {@code * name} of a dynamic partial without its space. */
    static String tidy(TagKind kind, String name) {
        boolean dynamic = kind == TagKind.PARTIAL || kind == TagKind.LAYOUT || kind == TagKind.END;
        return dynamic && name.startsWith("*") ? "*" + name.substring(1).strip() : name;
    }

    private static boolean isPath(String name) {
        return name.equals(".")
                || (!name.startsWith(".") && !name.endsWith(".") && !name.contains(".."));
    }

    private static String shown(String name) {
        String line = name.lines().findFirst().orElse("");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
