package dev.perigee.dev.page;

import java.util.List;

/**
 * Faults in each form that somebody reads: for the browser, for clients that ask for JSON, and as
 * text for the terminal and for clients that ask for that.
 */
public final class FaultPage {

    /** So many are shown; those after them come when these are mended. */
    static final int MOST = 20;

    private FaultPage() {}

    /** A page of HTML that needs nothing but itself. */
    public static String html(List<Fault> faults) {
        return FaultHtml.of(faults);
    }

    /** JSON: {@code status} and {@code message} as every error has them, and {@code faults}. */
    public static String json(List<Fault> faults) {
        return FaultJson.of(faults);
    }

    /** Lines of text, each with its end. */
    public static String text(List<Fault> faults) {
        return FaultText.of(faults);
    }

    static List<Fault> shown(List<Fault> faults) {
        return faults.subList(0, Math.min(MOST, faults.size()));
    }

    /** What is left out, as a sentence; empty if nothing is. */
    static String more(List<Fault> faults) {
        int more = faults.size() - MOST;
        return more <= 0 ? "" : "… and " + more + " more like these.";
    }
}
