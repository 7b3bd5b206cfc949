package dev.perigee.core.dispatch;

import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.http.HostName;
import dev.perigee.core.index.LocaleRules;
import dev.perigee.core.path.CanonicalPath;
import java.util.Optional;

/**
 * Languages with a domain of their own. There, a path is looked for in the language's folder first,
 * and then where it says: files that all languages share are at the root of each domain. Pages of
 * other languages are too, unless {@code fallbackLocales} has a say.
 */
final class LocaleDomains {

    private final LocaleRules rules;
    private final PathLookup lookup;

    LocaleDomains(LocaleRules rules, PathLookup lookup) {
        this.rules = rules;
        this.lookup = lookup;
    }

    /** Whether a request came to one of them. */
    boolean concern(Exchange exchange) {
        return locale(exchange).isPresent();
    }

    /** The path that a request means. */
    CanonicalPath inFolder(Exchange exchange, CanonicalPath path) {
        Optional<String> locale = locale(exchange);
        if (locale.isEmpty() || path.hasEmptySegment()) {
            return path;
        }
        String folder = "/" + locale.get();
        boolean root = path.segments().isEmpty();
        CanonicalPath inside = CanonicalPath.parse(root ? folder + "/" : folder + path.encoded());
        if (!(lookup.find(inside, exchange.method()) instanceof Target.Nothing)) {
            return inside;
        }
        boolean own = !root && path.segments().get(0).equals(locale.get());
        Target there = lookup.find(path, exchange.method());
        return own || isForAll(there, locale.get()) ? path : inside;
    }

    /** A page of another language is not where its stand-ins are told by a rule. */
    private boolean isForAll(Target target, String locale) {
        return !(target instanceof Target.Nothing)
                && (rules.chain(locale).isEmpty() || !LocaleFallback.isPage(target));
    }

    /** A path of the site as it is spelled where a request came to. */
    String outside(Exchange exchange, String path) {
        String folder = locale(exchange).map(locale -> "/" + locale).orElse("");
        return !folder.isEmpty() && path.startsWith(folder + "/")
                ? path.substring(folder.length())
                : path;
    }

    private Optional<String> locale(Exchange exchange) {
        return rules.domains().isEmpty()
                ? Optional.empty()
                : HostName.parse(exchange.host()).flatMap(host -> rules.localeOf(host.name()));
    }
}
