package dev.perigee.generator.scan;

import dev.perigee.core.routing.PatternException;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;

/** Everything that can be wrong with the names of files, each in full sentences. */
final class ScanProblems {

    private ScanProblems() {}

    static Problem noRoutes(String pages) {
        return Problem.of(
                "There is no route in %s, so the site is empty. Add a file such as %s/hello.json.java, which answers /hello.json."
                        .formatted(pages, pages));
    }

    static Problem pagesNoFolder(String pages) {
        return Problem.in(
                pages,
                "The pages folder is a file. Make it a folder, or set the parameter pagesDirectory to the one that is meant.");
    }

    static Problem notReadable(String name) {
        return Problem.in(
                name,
                "This cannot be read: permission denied. Give the user who builds the site the right to read it.");
    }

    static Problem notListed(String name, IOException failure) {
        return Problem.in(
                name,
                "This cannot be read: %s. Check the disk."
                        .formatted(Problem.said(failure.getMessage())));
    }

    static Problem linkLeaves(String name, String target) {
        return Problem.in(
                name,
                "This symbolic link leads to %s, outside the pages folder. Pages come from their folder only: move the file there."
                        .formatted(target));
    }

    static Problem linkLoops(String name) {
        return Problem.in(
                name,
                "This symbolic link leads to a folder that it lies in, so it has no end. Remove it.");
    }

    static Problem linkBroken(String name) {
        return Problem.in(
                name,
                "This symbolic link leads nowhere. Remove it, or put back the file that it means.");
    }

    static Problem nameNotUtf8(String name) {
        return Problem.in(name, "The name is not in UTF-8, so it has no path. Rename it.");
    }

    /** In the words of the one who knows what a pattern is. */
    static Problem badPattern(String name, PatternException flaw) {
        return Problem.in(name, String.valueOf(flaw.getMessage()));
    }

    static Problem noRegularFile(String name) {
        return Problem.in(name, "This is no file but a pipe or a device. Remove it.");
    }

    static Problem moduleInfo(String name) {
        return Problem.in(
                name, "The pages of a site are no Java module. Remove the module-info.java.");
    }

    static Problem reservedNameInOtherCase(String name, String found, String reserved) {
        return Problem.in(
                name, "'%s' would mean nothing. Write it '%s'.".formatted(found, reserved));
    }

    static Problem notAtTheRoot(String name, String reserved, String place) {
        return Problem.in(
                name,
                "There is one '%s' for the whole site. Move this to %s."
                        .formatted(reserved, place));
    }

    static Problem builtInMatcher(String name, String matcher) {
        return Problem.in(
                name,
                "'%s' is a built-in matcher, which a site cannot replace. Give the file another name."
                        .formatted(matcher));
    }

    static Problem badMatcherName(String name, String matcher) {
        return Problem.in(
                name,
                "No route could use a matcher named '%s'. Name it with letters, digits, '_' and '-'."
                        .formatted(matcher));
    }

    static Problem samePattern(String name, String other, RoutePattern pattern) {
        return Problem.in(
                name,
                "%s and %s are both the route %s. Remove one of them, or give one a name of its own, such as an ending."
                        .formatted(name, other, pattern));
    }

    static Problem sameTemplates(String name, String other, RoutePattern pattern) {
        return Problem.in(
                name,
                "%s and %s are both the page %s. Remove one of them, or give one another name."
                        .formatted(name, other, pattern));
    }

    static Problem templateAndStranger(
            String name, String other, RoutePattern pattern, String feeder) {
        return Problem.in(
                name,
                "%s and %s are both the route %s. If the class is to feed the page, name it %s; else give one of them another name."
                        .formatted(name, other, pattern, feeder));
    }

    static Problem sameShape(String name, String other) {
        return Problem.in(
                name,
                "%s and %s match the same paths, so one of them would never be asked. Remove one of them, or tell them apart by text such as an ending, or by a matcher such as [id=int]."
                        .formatted(name, other));
    }

    static Problem differInUnicodeForm(String name, String other) {
        return Problem.in(
                name,
                "%s and %s have a name in common that they write in different Unicode forms (NFC and NFD), so a disk may take the two for one. Write both alike, or give one another name."
                        .formatted(name, other));
    }

    static Problem differInCase(String name, String other, String here, String there) {
        return Problem.in(
                name,
                "%s and %s have names that differ only in case: '%s' and '%s'. A disk that does not tell case apart would take them for one. Write both alike, or give one another name."
                        .formatted(name, other, here, there));
    }
}
