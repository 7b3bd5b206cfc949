package dev.perigee.core.exchange;

/** Where a site's faults are told. Used by many threads. */
public interface SiteLog {

    /** An answer became an error that its client cannot do anything about. */
    void error(String message, Throwable fault);

    /** Something went wrong that no client notices. */
    void warning(String message, Throwable fault);

    /** The platform's own log, under the name {@code dev.perigee}. */
    static SiteLog platform() {
        return new SiteLog() {
            @Override
            public void error(String message, Throwable fault) {
                log(System.Logger.Level.ERROR, message, fault);
            }

            @Override
            public void warning(String message, Throwable fault) {
                log(System.Logger.Level.WARNING, message, fault);
            }

            /** Not before there is something to say: the platform's log takes its time. */
            private void log(System.Logger.Level level, String message, Throwable fault) {
                System.getLogger("dev.perigee").log(level, message, fault);
            }
        };
    }
}
