package dev.perigee.dev.site;

/** What of a site a file belongs to, which says what must be made anew when it changes. */
public enum Part {
    /** A template or a Markdown page of the route tree, or a folder of it. */
    PAGES,
    /** A Java source, in the route tree or in a source root. */
    JAVA,
    /** Classes that somebody else compiles. */
    CLASSES,
    /** Resources of the project, which are copied to its classes. */
    RESOURCES,
    /** Layouts and components. */
    TEMPLATES,
    /** Entries of collections. */
    CONTENT,
    /** What is published under a name that tells its content. */
    ASSETS,
    /** What is published as it is. */
    PUBLIC
}
