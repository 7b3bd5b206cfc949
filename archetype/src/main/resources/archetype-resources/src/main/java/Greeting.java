package ${package};

import dev.perigee.api.FormData;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody typed into the guestbook. */
public record Greeting(String name, String text) {

    /** An empty one, for a form that nobody has filled in yet. */
    public static Greeting empty() {
        return new Greeting("", "");
    }

    /** Reads it; a field that is not there is empty. */
    public static Greeting of(FormData form) {
        return new Greeting(
                form.find("name").orElse("").strip(), form.find("text").orElse("").strip());
    }

    /** What is wrong, by the name of the field; empty if nothing is. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > 60) {
            problems.put("name", "Tell us your name, in at most 60 characters.");
        }
        if (text.isEmpty() || text.length() > 500) {
            problems.put("text", "Write something, in at most 500 characters.");
        }
        return problems;
    }
}
