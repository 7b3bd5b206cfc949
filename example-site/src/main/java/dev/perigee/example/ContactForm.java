package dev.perigee.example;

import dev.perigee.api.FormData;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody typed into the contact form. */
public record ContactForm(String name, String email, String message) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MESSAGE = 5_000;

    /** An empty one. */
    public static ContactForm empty() {
        return new ContactForm("", "", "");
    }

    /** Reads it; a field that is not there is empty. */
    public static ContactForm of(FormData form) {
        return new ContactForm(
                form.find("name").orElse("").strip(),
                form.find("email").orElse("").strip(),
                form.find("message").orElse("").strip());
    }

    /** What is wrong, by the name of the field; empty if nothing is. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.put("name", "Tell us your name, in at most 100 characters.");
        }
        if (EmailAddress.parse(email).isEmpty()) {
            problems.put("email", "Enter an email address such as ada@example.com.");
        }
        if (message.isEmpty() || message.length() > LONGEST_MESSAGE) {
            problems.put("message", "Write a message, in at most 5,000 characters.");
        }
        return problems;
    }
}
