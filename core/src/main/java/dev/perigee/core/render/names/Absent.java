package dev.perigee.core.render.names;

/** What a name stands for that nothing has: not the same as a component that is there and null. */
public enum Absent {
    ABSENT
}
