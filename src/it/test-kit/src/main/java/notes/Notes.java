package notes;

import java.util.ArrayList;
import java.util.List;

/** What people have noted. */
public class Notes {

    private final List<String> all = new ArrayList<>();

    public Notes(String first) {
        all.add(first);
    }

    public synchronized void add(String text) {
        all.add(text);
    }

    public synchronized List<String> all() {
        return List.copyOf(all);
    }
}
