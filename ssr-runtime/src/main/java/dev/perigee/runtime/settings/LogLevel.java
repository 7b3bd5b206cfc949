package dev.perigee.runtime.settings;

/** How much the server says, from the most to the least. */
public enum LogLevel {
    DEBUG,
    INFO,
    WARN,
    ERROR,
    OFF;

    /** Whether something of level {@code other} is said. */
    public boolean says(LogLevel other) {
        return this != OFF && other.compareTo(this) >= 0;
    }
}
