package dev.perigee.generator.assets;

import dev.perigee.generator.problem.Nearest;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.util.List;

/** All that this package has to say to the site's author. */
final class AssetProblems {

    private AssetProblems() {}

    static Problem missing(String source, Reference reference, String name, List<String> nearest) {
        return Problem.at(
                source,
                reference.line(),
                "This refers to '"
                        + reference.url()
                        + "', but there is no asset '"
                        + name
                        + "'."
                        + (nearest.isEmpty()
                                ? " Add the file to the assets folder, or correct the reference."
                                : Nearest.question(nearest)));
    }

    static Problem circle(String source, int line, List<String> names) {
        return Problem.at(
                source,
                line,
                "These assets refer to each other in a circle: "
                        + String.join(" → ", names)
                        + ". The name of each is made of its content, and that of the names in it,"
                        + " so there is no first one. Take one of the references out.");
    }

    static Problem tooDeep(String source, int line, int most) {
        return Problem.at(
                source,
                line,
                "More than "
                        + most
                        + " assets refer to one another in a row. Let fewer style sheets import"
                        + " others.");
    }

    static Problem tooLarge(String source, long most) {
        return Problem.in(
                source,
                "This style sheet is larger than "
                        + (most >> 20)
                        + " MB, so its references cannot be rewritten. Split it, or put it into the"
                        + " public folder, from where it is copied as it is.");
    }

    static Problem relativeImport(String source, Reference reference, String target) {
        return Problem.at(
                source,
                reference.line(),
                "This script imports '"
                        + reference.url()
                        + "' by its plain name, but the asset '"
                        + target
                        + "' is served under a name made of its content, and scripts are not"
                        + " rewritten. Bundle the scripts into one before, name the URL in an import"
                        + " map, or put modules that import each other into the public folder.");
    }

    static Problem noFolder(String source) {
        return Problem.in(source, "The assets folder must be a folder.");
    }

    static Problem secret(String source) {
        return Problem.in(
                source,
                "This looks like something that must not be public, so it is not published. Move it"
                        + " out of the assets folder, or give it another name.");
    }

    static Problem linkOutside(String source) {
        return Problem.in(
                source,
                "This symbolic link leads out of the assets folder. Copy what it leads to, or remove"
                        + " it.");
    }

    static Problem linkLoop(String source) {
        return Problem.in(
                source, "This symbolic link leads to a folder that it lies in. Remove it.");
    }

    static Problem noFile(String source) {
        return Problem.in(
                source,
                "This is neither a file nor a folder, or a link that leads nowhere. Remove it.");
    }

    static Problem unreadable(String source, IOException cause) {
        return Problem.in(
                source,
                "This cannot be read: "
                        + (cause instanceof java.nio.file.AccessDeniedException
                                ? "permission denied"
                                : cause.getMessage())
                        + ".");
    }

    static Problem changedMeanwhile(String source) {
        return Problem.in(source, "This was changed while the build ran. Build again.");
    }
}
