package dev.perigee.example.users;

import dev.perigee.example.EmailAddress;

/** Somebody who has an account. */
public record User(String name, String email) {

    /** Whether both are there, and the email looks like one. */
    public boolean hasNameAndEmail() {
        boolean named = name != null && !name.isBlank();
        return named && email != null && EmailAddress.parse(email).isPresent();
    }
}
