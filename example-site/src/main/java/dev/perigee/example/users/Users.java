package dev.perigee.example.users;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The accounts, by the token that proves who somebody is. */
public final class Users {

    private final Map<String, User> byToken =
            new ConcurrentHashMap<>(
                    Map.of(
                            "ada-token", new User("Ada", "ada@example.com"),
                            "grace-token",
                                    new User("Grace \"Amazing\" Hopper", "grace@example.com")));

    /** The session of whoever has that token. */
    public Optional<Session> session(String token) {
        return Optional.ofNullable(byToken.get(token)).map(user -> new Session(token, user));
    }

    /** Changes the account of that token. */
    public void update(String token, User user) {
        byToken.replace(token, user);
    }

    /** All users, by name. */
    public List<User> list() {
        return byToken.values().stream().sorted(Comparator.comparing(User::name)).toList();
    }
}
