package dev.perigee.runtime;

import dev.perigee.runtime.log.Logging;
import dev.perigee.runtime.settings.Help;
import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.StartException;
import dev.perigee.runtime.site.SiteSource;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What {@code java -jar <site>-ssr.jar} runs: the site in that jar, until a signal ends it. */
public final class Main {

    private static final int DID_NOT_START = 1;
    private static final int WRONG_USE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Life life;

    private Main(PrintStream out, PrintStream err, Life life) {
        this.out = out;
        this.err = err;
        this.life = life;
    }

    /** Starts the site, or says in a sentence why not and ends with a status other than 0. */
    public static void main(String[] arguments) {
        Main main = new Main(System.out, System.err, new Life());
        int status = main.run(List.of(arguments), System.getenv());
        if (status >= 0) {
            System.exit(status);
        }
    }

    /** The exit status, or -1 if the site runs. */
    private int run(List<String> arguments, Map<String, String> environment) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(Help.text());
            return 0;
        }
        if (!arguments.isEmpty()) {
            err.println(
                    "The argument '"
                            + arguments.get(0)
                            + "' is not known. The server is set by the environment; --help lists the"
                            + " variables.");
            return WRONG_USE;
        }
        return serve(environment, Main::ownJar);
    }

    /** Where the site is, which is asked when the settings are known to be right. */
    @FunctionalInterface
    interface Sources {
        SiteSource find() throws StartException;
    }

    /** The exit status, or -1 if the site runs. */
    private int serve(Map<String, String> environment, Sources sources) {
        try {
            return start(ServerSettings.parse(environment), sources);
        } catch (StartException e) {
            err.println(e.getMessage());
            return WRONG_USE;
        }
    }

    /** Serves a site until a signal ends the process. */
    static void serve(SiteSource source, Map<String, String> environment) {
        Main main = new Main(System.out, System.err, new Life());
        int status = main.serve(environment, () -> source);
        if (status >= 0) {
            System.exit(status);
        }
    }

    private int start(ServerSettings settings, Sources sources) {
        Logging.begin(settings.logLevel());
        life.watchSignals(settings.deadlines().shutdown());
        try {
            SiteServer server = SiteServer.start(settings, sources.find());
            if (life.begin(server)) {
                OptionalLong age = Age.millis();
                String took = age.isPresent() ? " (" + age.getAsLong() + " ms)" : "";
                out.println("Perigee serves " + server.url() + took);
            }
            return -1;
        } catch (StartException e) {
            life.failed();
            err.println(StartReport.of(e));
            return DID_NOT_START;
        }
    }

    private static SiteSource ownJar() throws StartException {
        return SiteSource.jar(OwnJar.path(), Main.class.getClassLoader());
    }
}
