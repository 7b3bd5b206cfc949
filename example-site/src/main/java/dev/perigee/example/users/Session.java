package dev.perigee.example.users;

import dev.perigee.api.Key;

/** A user who is signed in, and the token that proves it. */
public record Session(String token, User user) {

    /** Where middleware leaves the session of a request. */
    public static final Key<Session> KEY = Key.of("session", Session.class);
}
