package dev.perigee.runtime.settings;

import dev.perigee.core.index.SiteSettings;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about the server; {@link Setting} has the names.
 *
 * @param port where it listens; 0 for a free one
 * @param host the address that it listens on
 * @param siteOrigin instead of the origin that the site was built with
 * @param allowedDomains instead of those that the site was built with
 * @param trustedProxies whose forwarded headers count
 * @param bodySizeLimit in bytes, instead of the one that the site was built with
 * @param compression whether live answers are compressed
 * @param streamLimit how many streams may be open at a time below JDK 21
 * @param connectionLimit how many connections may be open at a time
 * @param deadlines how long anything may take
 * @param readyPath where readiness is answered
 * @param logLevel how much is logged
 */
public record ServerSettings(
        int port,
        String host,
        Optional<URI> siteOrigin,
        Optional<List<String>> allowedDomains,
        TrustedProxies trustedProxies,
        Optional<Long> bodySizeLimit,
        boolean compression,
        int streamLimit,
        int connectionLimit,
        Deadlines deadlines,
        String readyPath,
        LogLevel logLevel) {

    /**
     * Reads the settings from an environment; an empty value is the same as none.
     *
     * @throws StartException naming the variable, its value and the rule, if one is wrong
     */
    public static ServerSettings parse(Map<String, String> environment) throws StartException {
        return new SettingsReader(environment).read();
    }

    /** The site's settings with what the environment says in their place. */
    public SiteSettings applyTo(SiteSettings built) {
        return new SiteSettings(
                siteOrigin.or(built::origin),
                built.base(),
                built.trailingSlash(),
                built.buildFormat(),
                built.prerender(),
                built.originUrl(),
                allowedDomains.orElseGet(built::allowedDomains),
                built.checkOrigin(),
                bodySizeLimit.orElseGet(built::bodySizeLimit),
                built.unmatchedMethod(),
                built.redirects(),
                built.headers(),
                built.pages());
    }
}
