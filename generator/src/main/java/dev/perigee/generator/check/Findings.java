package dev.perigee.generator.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * What was found so far, each thing once with the first page that has it: the same whatever the
 * order in which pages are read. Memory is bounded. Safe for use by many threads.
 */
final class Findings {

    /** More different ones are only counted. */
    private static final int MOST = 1000;

    /** The kinds, in the order in which they are told. */
    enum Kind {
        BROKEN,
        ANCHOR,
        REDIRECT,
        DETOUR,
        FLAW
    }

    /**
     * One finding.
     *
     * @param kind what it is
     * @param subject where a link leads, or what is not well-formed
     * @param detail the rest of what there is to say
     * @param page the key of the first file that has it
     * @param url as that file has it
     * @param line of that file; 0 if it must be looked for
     * @param pages how many files have it
     */
    record Finding(
            Kind kind,
            String subject,
            String detail,
            String page,
            String url,
            int line,
            int pages) {

        private Finding and(Finding other) {
            Finding first = page.compareTo(other.page) <= 0 ? this : other;
            int both = page.equals(other.page) ? pages : pages + other.pages;
            return new Finding(
                    kind, subject, first.detail, first.page, first.url, first.line, both);
        }
    }

    private record Key(Kind kind, String subject) {}

    private final TreeMap<Key, Finding> findings =
            new TreeMap<>(Comparator.comparing(Key::kind).thenComparing(Key::subject));
    private boolean isComplete = true;

    /** Adds what was found on one page. */
    synchronized void add(
            Kind kind, String subject, String detail, String page, String url, int line) {
        Finding finding = new Finding(kind, subject, detail, page, url, line, 1);
        findings.merge(new Key(kind, subject), finding, Finding::and);
        if (findings.size() > MOST) {
            // Who is dropped once is never let in again, so the counts of those who stay are right.
            findings.pollLastEntry();
            isComplete = false;
        }
    }

    synchronized Collection<Finding> all() {
        return findings.values();
    }

    synchronized boolean isComplete() {
        return isComplete;
    }
}
