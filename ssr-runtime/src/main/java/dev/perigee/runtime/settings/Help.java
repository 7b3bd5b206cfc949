package dev.perigee.runtime.settings;

/** What {@code --help} prints. */
public final class Help {

    private Help() {}

    /** The usage and every {@link Setting} with its default. */
    public static String text() {
        StringBuilder help =
                new StringBuilder(
                        """
                        Usage: java -jar <site>-ssr.jar [--help]

                        Serves the site until it gets SIGTERM or SIGINT. It is set by the environment:

                        """);
        for (Setting setting : Setting.values()) {
            String byDefault = setting.byDefault().isEmpty() ? "-" : setting.byDefault();
            help.append(String.format("  %-17s %-27s %s%n", setting, byDefault, setting.meaning()));
        }
        return help.append(
                        """

                        Durations are seconds, or have a unit: 500ms, 30s, 5m. Sizes have B, KB, MB or GB.
                        Lists are separated by commas or blanks.
                        """)
                .toString();
    }
}
