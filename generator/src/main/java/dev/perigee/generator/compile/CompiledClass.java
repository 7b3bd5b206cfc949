package dev.perigee.generator.compile;

/**
 * A class file that we made.
 *
 * @param name the binary name of the class: {@code posts.PostJson$Author}
 * @param source where it was declared, as messages call it: {@code src/main/pages/a.java}
 * @param page the path of that source in the pages folder; empty if it comes from a source root
 * @param topLevel whether it is declared in no other class, and its source is a page
 * @param size in bytes
 * @param checksum of the bytes
 */
record CompiledClass(
        String name, String source, String page, boolean topLevel, long size, long checksum) {

    /** Where it is in the folder of classes, with {@code /} between names. */
    String file() {
        return name.replace('.', '/') + ".class";
    }

    boolean isOfPage() {
        return !page.isEmpty();
    }
}
