package dev.perigee.core.render.tags;

/** What to write for what other template languages have. */
final class TagHints {

    private TagHints() {}

    /** For a name with white space in it. */
    static String of(String name) {
        String[] words = name.strip().split("\\s+", 2);
        String rest = words.length < 2 ? "posts" : words[1];
        return switch (words[0]) {
            case "if", "each", "with", "for" ->
                    "Mustache has no '%s': {{#%s}}…{{/%s}} stands for each, or if there is one."
                            .formatted(words[0], rest, rest);
            case "unless" ->
                    "Mustache has no 'unless': write {{^%s}}…{{/%s}}.".formatted(rest, rest);
            default -> "Names have none: write {{page.title}}, and close each tag with '}}'.";
        };
    }
}
