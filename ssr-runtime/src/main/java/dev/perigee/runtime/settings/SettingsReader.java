package dev.perigee.runtime.settings;

import static dev.perigee.runtime.settings.SettingProblems.noAddress;
import static dev.perigee.runtime.settings.SettingProblems.noDuration;
import static dev.perigee.runtime.settings.SettingProblems.noPath;
import static dev.perigee.runtime.settings.SettingProblems.noneOf;
import static dev.perigee.runtime.settings.SettingProblems.notInRange;
import static dev.perigee.runtime.settings.SettingProblems.ofSite;
import static dev.perigee.runtime.settings.SettingProblems.tooShort;

import dev.perigee.core.index.SettingsException;
import dev.perigee.core.index.SiteSettings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@link ServerSettings} from text. */
final class SettingsReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9}) ?(ms|s|m|h)?");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

    private final Map<String, String> environment;

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    ServerSettings read() throws StartException {
        return new ServerSettings(
                number(Setting.PORT, 0, 65_535),
                text(Setting.HOST),
                origin(),
                domains(),
                proxies(),
                bodySizeLimit(),
                oneOf(Setting.COMPRESSION, "on", "off").equals("on"),
                number(Setting.STREAM_LIMIT, 1, 100_000),
                number(Setting.CONNECTION_LIMIT, 1, 1_000_000),
                deadlines(),
                path(Setting.READY_PATH),
                logLevel());
    }

    private Deadlines deadlines() throws StartException {
        return new Deadlines(
                positive(Setting.HEADER_TIMEOUT),
                positive(Setting.IDLE_TIMEOUT),
                duration(Setting.REQUEST_TIMEOUT),
                duration(Setting.SHUTDOWN_DELAY),
                duration(Setting.SHUTDOWN_TIMEOUT));
    }

    private String text(Setting setting) {
        String value = environment.getOrDefault(setting.name(), "").strip();
        return value.isEmpty() ? setting.byDefault() : value;
    }

    private int number(Setting setting, int least, int most) throws StartException {
        String value = text(setting);
        if (!NUMBER.matcher(value).matches()
                || Integer.parseInt(value) < least
                || Integer.parseInt(value) > most) {
            throw notInRange(setting, value, least, most);
        }
        return Integer.parseInt(value);
    }

    private Duration duration(Setting setting) throws StartException {
        String value = text(setting);
        Matcher form = DURATION.matcher(value.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw noDuration(setting, value);
        }
        long amount = Long.parseLong(form.group(1));
        return switch (form.group(2) == null ? "s" : form.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofSeconds(amount);
        };
    }

    private Duration positive(Setting setting) throws StartException {
        Duration duration = duration(setting);
        if (duration.isZero()) {
            throw tooShort(setting, text(setting));
        }
        return duration;
    }

    private String oneOf(Setting setting, String... choices) throws StartException {
        String value = text(setting).toLowerCase(Locale.ROOT);
        if (!List.of(choices).contains(value)) {
            throw noneOf(setting, text(setting), String.join(", ", choices));
        }
        return value;
    }

    private LogLevel logLevel() throws StartException {
        String level = oneOf(Setting.LOG_LEVEL, "debug", "info", "warn", "error", "off");
        return LogLevel.valueOf(level.toUpperCase(Locale.ROOT));
    }

    private String path(Setting setting) throws StartException {
        String value = text(setting);
        if (!PATH.matcher(value).matches() || dots(value)) {
            throw noPath(setting, value);
        }
        return value;
    }

    private static boolean dots(String path) {
        return List.of(path.split("/", -1)).contains(".")
                || List.of(path.split("/")).contains("..");
    }

    private TrustedProxies proxies() throws StartException {
        String value = text(Setting.TRUSTED_PROXIES);
        List<AddressRange> ranges = new ArrayList<>();
        for (String item : value.split("[,\\s]+", -1)) {
            if (!item.isEmpty()) {
                ranges.add(
                        AddressRange.parse(item)
                                .orElseThrow(() -> noAddress(Setting.TRUSTED_PROXIES, value)));
            }
        }
        return new TrustedProxies(ranges);
    }

    private Optional<URI> origin() throws StartException {
        return site(Setting.SITE_ORIGIN, "site").flatMap(SiteSettings::origin);
    }

    private Optional<List<String>> domains() throws StartException {
        return site(Setting.ALLOWED_DOMAINS, "allowedDomains").map(SiteSettings::allowedDomains);
    }

    private Optional<Long> bodySizeLimit() throws StartException {
        return site(Setting.BODY_SIZE_LIMIT, "bodySizeLimit").map(SiteSettings::bodySizeLimit);
    }

    /** What the plugin can set as well is read by the plugin's rule. */
    private Optional<SiteSettings> site(Setting setting, String parameter) throws StartException {
        String value = text(setting);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SiteSettings.parse(Map.of(parameter, value)));
        } catch (SettingsException e) {
            throw ofSite(setting, String.join(" ", e.problems()), parameter);
        }
    }
}
