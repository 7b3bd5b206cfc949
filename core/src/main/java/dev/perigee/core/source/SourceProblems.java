package dev.perigee.core.source;

import java.io.IOException;

/** Everything that can be wrong with a source as a file, each in full sentences. */
final class SourceProblems {

    private SourceProblems() {}

    static SourceFault notUtf8(String name) {
        return fault(name, "This file is not in UTF-8.", "Save it as UTF-8.");
    }

    static SourceFault tooLarge(String name, long limit) {
        return fault(
                name,
                "This file is larger than " + (limit >> 20) + " MiB, too large for a text.",
                "Divide it, or put it into the public folder if it is to be published as it is.");
    }

    static SourceFault leavesFolder(String name, String folder) {
        return fault(
                name,
                "This link leads out of " + folder + ".",
                "Sources come from their folder only: move the file there.");
    }

    static SourceFault endless(String name) {
        return fault(
                name,
                "This link leads to a folder that it lies in, so it has no end.",
                "Remove it.");
    }

    static SourceFault noFile(String name) {
        return fault(name, "This is no file but a pipe or a device.", "Remove it.");
    }

    static SourceFault unreadable(String name, IOException failure) {
        return fault(
                name,
                "This could not be read: " + failure + ".",
                "Check the disk and the right to read it.");
    }

    private static SourceFault fault(String name, String what, String todo) {
        return SourceFault.at(name, 0, 0, what, todo);
    }

    static IOException noPack(String name) {
        return new IOException(
                name
                        + " is no pack of sources of this version of Perigee. Build the site again, with"
                        + " the same version for the plugin and the runtime.");
    }
}
