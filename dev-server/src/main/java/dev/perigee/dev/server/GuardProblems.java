package dev.perigee.dev.server;

/** Why requests are refused. */
final class GuardProblems {

    private GuardProblems() {}

    static String otherHost(String host) {
        return "The development server does not answer for the host '"
                + host
                + "'. Call it by localhost, or add the host to allowedDomains.";
    }

    static String otherSite() {
        return "The development server does not answer the pages of other sites. Open it in a tab"
                + " of its own.";
    }

    static String notOurs() {
        return "This is for pages of the development server itself.";
    }
}
