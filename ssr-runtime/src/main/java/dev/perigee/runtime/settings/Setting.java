package dev.perigee.runtime.settings;

/** The environment variables that the server reads, in the order in which the help lists them. */
public enum Setting {
    PORT("8080", "where it listens; 0 takes a free port"),
    HOST("0.0.0.0", "the address that it listens on; 127.0.0.1 for this machine only"),
    SITE_ORIGIN("", "origin of url(), such as https://example.com, if not the built one"),
    ALLOWED_DOMAINS("", "hosts that the site may be called by: example.com *.example.com"),
    TRUSTED_PROXIES("", "addresses whose forwarded headers count: 10.0.0.0/8, ::1"),
    BODY_SIZE_LIMIT("", "largest request body, such as 5MB, if not the built one (1MB)"),
    COMPRESSION("on", "gzip for live answers that gain from it: on or off"),
    STREAM_LIMIT("200", "streams at a time below JDK 21; more are answered with 503"),
    CONNECTION_LIMIT("10000", "connections at a time; more wait until one is closed"),
    REQUEST_TIMEOUT("0", "answer 503 for an endpoint that takes longer; 0 waits for ever"),
    HEADER_TIMEOUT("10s", "time for a client to send the head of a request"),
    IDLE_TIMEOUT("15s", "time that a connection may be silent"),
    SHUTDOWN_DELAY("0", "time between not ready and closing the door"),
    SHUTDOWN_TIMEOUT("30s", "time for requests to finish when it is told to stop"),
    READY_PATH("/.well-known/perigee/ready", "answers 200 when it is ready, 503 before it stops"),
    LOG_LEVEL("info", "debug, info (with a line for each request), warn, error or off");

    private final String byDefault;
    private final String meaning;

    Setting(String byDefault, String meaning) {
        this.byDefault = byDefault;
        this.meaning = meaning;
    }

    /** The text that stands for a variable that is not set; empty for none. */
    public String byDefault() {
        return byDefault;
    }

    /** What it is for, in a line of the help. */
    public String meaning() {
        return meaning;
    }
}
