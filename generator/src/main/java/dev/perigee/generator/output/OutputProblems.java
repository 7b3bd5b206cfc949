package dev.perigee.generator.output;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** All that this package has to say to the site's author. */
final class OutputProblems {

    private static final String UNTOUCHED = " The last good site is as it was.";

    /** Of entries as messages name them: {@code entry 2: …} before {@code entry 10: …}. */
    private static final Comparator<String> BY_NUMBER =
            ((Comparator<String>) (x, y) -> Integer.compare(x.indexOf(':'), y.indexOf(':')))
                    .thenComparing(Comparator.naturalOrder());

    private OutputProblems() {}

    static Problem badName(OutputFile file, String flaw) {
        return Problem.in(
                file.source(),
                "The file '"
                        + printable(file.key())
                        + "'"
                        + entry(file)
                        + " cannot be: its name "
                        + flaw
                        + ". "
                        + otherName(file));
    }

    static Problem reservedName(OutputFile file, String reason) {
        return Problem.in(
                file.source(),
                "The file '"
                        + printable(file.key())
                        + "'"
                        + entry(file)
                        + " cannot come from a parameter's value: it "
                        + reason
                        + ". Give the parameter another value.");
    }

    static Problem sameFile(String key, OutputFile one, OutputFile other) {
        if (one.isNamedByValue() && one.source().equals(other.source())) {
            return listedTwice(key, one, other);
        }
        List<OutputFile> both = sorted(one, other);
        return Problem.in(
                both.get(0).source(),
                "Two sources make the file '"
                        + printable(key)
                        + "': "
                        + both.get(0).origin()
                        + " and "
                        + both.get(1).origin()
                        + ". Give one of them another path, or mark one route @Route(prerender ="
                        + " false).");
    }

    /** One route, and two entries of its list. */
    private static Problem listedTwice(String key, OutputFile one, OutputFile other) {
        boolean inOrder = BY_NUMBER.compare(one.entry(), other.entry()) <= 0;
        return Problem.in(
                one.source(),
                "getStaticPaths lists the path of '"
                        + printable(key)
                        + "' twice: "
                        + printable((inOrder ? one : other).entry())
                        + " and "
                        + printable((inOrder ? other : one).entry())
                        + " (counted from 1). List it once, or give one of them another value.");
    }

    static Problem fileAndFolder(OutputFile file, OutputFile inFolder) {
        return Problem.in(
                file.source(),
                "'"
                        + printable(file.key())
                        + "' must be a file for "
                        + file.origin()
                        + ", and a folder for '"
                        + printable(inFolder.key())
                        + "' of "
                        + inFolder.origin()
                        + ". Give the file an ending, such as '"
                        + printable(file.key())
                        + ".json', or mark one of the routes @Route(prerender = false).");
    }

    static Problem sameName(OutputFile one, OutputFile other) {
        List<OutputFile> both = sorted(one, other);
        return Problem.in(
                both.get(0).source(),
                "'"
                        + printable(both.get(0).key())
                        + "' of "
                        + both.get(0).origin()
                        + " and '"
                        + printable(both.get(1).key())
                        + "' of "
                        + both.get(1).origin()
                        + " differ in letter case or Unicode form only, and are one name on macOS,"
                        + " on Windows and for some CDNs. Give one of them another path, or mark"
                        + " one route @Route(prerender = false).");
    }

    static Problem unportableNames(List<String> examples, long count) {
        return Problem.of(
                count
                        + (count == 1 ? " file has" : " files have")
                        + " a character in the name that Windows cannot store or Netlify does not"
                        + " take (\" # * : < > ? |): "
                        + String.join(
                                ", ", examples.stream().map(k -> "'" + printable(k) + "'").toList())
                        + (count > examples.size() ? ", …" : "")
                        + ". Other names would work everywhere.");
    }

    static Problem ioFailure(String action, String name, IOException cause) {
        return Problem.of(action + " " + name + " failed: " + reason(cause) + UNTOUCHED);
    }

    static Problem removedMeanwhile(String name) {
        return Problem.of(
                name + " was removed while the build ran, perhaps by 'mvn clean'. Build again.");
    }

    static Problem outputRefused(String name, String why) {
        return Problem.of(
                "The output folder "
                        + name
                        + " is refused: "
                        + why
                        + " Set outputDirectory to a folder of its own, such as target/static.");
    }

    static Problem foreignOutput(String name) {
        return Problem.of(
                "The output folder "
                        + name
                        + " holds files, and there is no record that Perigee"
                        + " wrote them. Nothing in it was touched. If it is not needed, remove it"
                        + " ('mvn clean' does so for a folder in target); else set outputDirectory"
                        + " to another folder.");
    }

    static Problem interruptedOutput(String name) {
        return Problem.of(
                "An earlier build was stopped while it put its files in place, and in the meantime"
                        + " something else made "
                        + name
                        + ". Move that away and build again, or"
                        + " run 'mvn clean'.");
    }

    static Problem publicSecret(String source) {
        return Problem.in(
                source,
                "This looks like something that must not be public, so it is not copied. Move it out"
                        + " of the public folder, or give it another name.");
    }

    static Problem publicLinkOutside(String source, String target) {
        return Problem.in(
                source,
                "This symbolic link leads out of the public folder, to "
                        + target
                        + ". Copy what it leads to, or remove it.");
    }

    static Problem publicLinkLoop(String source) {
        return Problem.in(
                source, "This symbolic link leads to a folder that it lies in. Remove it.");
    }

    static Problem publicNoFile(String source) {
        return Problem.in(
                source,
                "This is neither a file nor a folder, or a link that leads nowhere. Remove it.");
    }

    static Problem publicNoFolder(String source) {
        return Problem.in(source, "The public folder must be a folder.");
    }

    static Problem publicUnreadable(String source, IOException cause) {
        return Problem.in(source, "This cannot be read: " + reason(cause));
    }

    static Problem redirectCircle(OutputFile file, List<String> steps) {
        return Problem.in(
                file.source(),
                "This redirect goes round in circles: "
                        + String.join(" → ", steps)
                        + ". Let one of them lead to a page.");
    }

    static Problem redirectChain(OutputFile file, List<String> steps) {
        return Problem.in(
                file.source(),
                "This redirect takes more than five steps: "
                        + String.join(" → ", steps)
                        + " … Let it lead to the end at once.");
    }

    static Problem redirectUnused(String pattern, String source) {
        return Problem.of(
                "The redirect from "
                        + pattern
                        + " is never used, as "
                        + source
                        + " answers there. Remove one of them.");
    }

    static Problem redirectForJarOnly(String pattern) {
        return Problem.of(
                "The redirect from "
                        + pattern
                        + " cannot be said in _redirects, where a segment is"
                        + " one parameter without matcher and a rest comes last. Only the jar"
                        + " answers it.");
    }

    /** What begins with two slashes leads to another host. */
    static Problem redirectNeedsSite(String pattern) {
        return Problem.of(
                "The redirect from "
                        + pattern
                        + " is not in _redirects, where paths with two slashes could lead to any"
                        + " host. Set the parameter site, with which it is.");
    }

    static Problem redirectOverFile(String pattern, String key) {
        return Problem.of(
                "The redirect from "
                        + pattern
                        + " also covers files, such as '"
                        + printable(key)
                        + "'. The jar and Netlify answer the files, but Cloudflare redirects from"
                        + " them too. Let its pattern leave them out.");
    }

    static Problem tooManyHeaderRules(long rules, int limit) {
        return Problem.of(
                "_headers has "
                        + rules
                        + " rules, and Cloudflare reads "
                        + limit
                        + ". Let all files of a route have the same headers, so that one rule does"
                        + " for them.");
    }

    static Problem tooManyRedirects(long single, int singleLimit, long patterns, int patternLimit) {
        return Problem.of(
                "_redirects has "
                        + single
                        + " single paths and "
                        + patterns
                        + " patterns, and Cloudflare reads "
                        + singleLimit
                        + " and "
                        + patternLimit
                        + ". The pages that redirect work all the same.");
    }

    static Problem tooLongLine(String file, int length, int limit) {
        return Problem.of(
                file
                        + " has a line of "
                        + length
                        + " characters, and Cloudflare reads lines up to "
                        + limit
                        + ". Shorten the header or the path.");
    }

    static Problem ownWorker() {
        return Problem.of(
                "The public folder has a _worker.js or _routes.json of its own, so none is made that"
                        + " hands live routes to originUrl. See live-routes.json for what to hand"
                        + " over.");
    }

    private static String otherName(OutputFile file) {
        return file.isNamedByValue()
                ? "Give the parameter another value, or mark the route @Route(prerender = false)."
                : "Give it another name.";
    }

    private static String entry(OutputFile file) {
        return file.isNamedByValue() ? " (" + printable(file.entry()) + ")" : "";
    }

    /** What went wrong, in words, ending with a full stop. */
    static String reason(IOException cause) {
        String said =
                cause instanceof FileSystemException e && e.getReason() != null
                        ? e.getReason()
                        : String.valueOf(cause.getMessage());
        if (cause instanceof AccessDeniedException) {
            return "permission denied.";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is not there (any more).";
        }
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return "the disk is full (" + said + "). Make room, and build again.";
        }
        if (lower.contains("quota")) {
            return "the disk quota is used up (" + said + "). Make room, and build again.";
        }
        return Problem.said(said) + ".";
    }

    private static List<OutputFile> sorted(OutputFile one, OutputFile other) {
        boolean inOrder = (one.origin() + one.key()).compareTo(other.origin() + other.key()) <= 0;
        return inOrder ? List.of(one, other) : List.of(other, one);
    }

    /** Control characters and lone surrogates as escapes, so that a console shows them. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isISOControl(c)
                                    || Character.getType(c) == Character.SURROGATE) {
                                out.append(String.format(Locale.ROOT, "\\u%04X", c));
                            } else {
                                out.appendCodePoint(c);
                            }
                        });
        return out.toString();
    }
}
