package blog;

import java.util.stream.Stream;

public class Posts {
    public record Post(int id, String title) {}

    public static Stream<Integer> ids() {
        return Stream.of(1, 2);
    }

    public static Post post(int id) {
        return new Post(id, "Post " + id);
    }
}
