package dev.perigee.core.context;

import dev.perigee.api.CookieOptions;
import dev.perigee.api.Cookies;
import dev.perigee.api.HttpError;
import dev.perigee.core.http.CookieHeader;
import dev.perigee.core.http.SetCookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cookies of one request, and those that it sets. */
final class CookieJar implements Cookies {

    /** A cookie to set, with its value as the endpoint gave it; without one it is deleted. */
    private record Change(SetCookie cookie, Optional<String> value) {}

    private final List<String> header;
    private final Map<String, String> received;
    private final String path;
    private final List<Change> changes = new ArrayList<>();

    /**
     * A jar with what was received.
     *
     * @param header the values of the {@code Cookie} headers
     * @param path of the request, with base
     */
    CookieJar(List<String> header, String path) {
        this.header = header;
        this.received = CookieHeader.read(header);
        this.path = path;
    }

    @Override
    public Optional<String> find(String name) {
        Optional<Change> change = visibleChange(name);
        return change.isPresent() ? change.get().value() : Optional.ofNullable(received.get(name));
    }

    /** Of several with one name the one with the longest path counts (RFC 6265 § 5.4). */
    private Optional<Change> visibleChange(String name) {
        Optional<Change> best = Optional.empty();
        for (Change change : changes) {
            boolean longer =
                    best.isEmpty() || pathOf(change).length() >= pathOf(best.get()).length();
            if (change.cookie().name().equals(name) && isSentHere(pathOf(change)) && longer) {
                best = Optional.of(change);
            }
        }
        return best;
    }

    private static String pathOf(Change change) {
        return change.cookie().options().path();
    }

    /** Whether a browser sends a cookie of that path with this request (RFC 6265 § 5.1.4). */
    private boolean isSentHere(String cookiePath) {
        String folder =
                cookiePath.endsWith("/")
                        ? cookiePath.substring(0, cookiePath.length() - 1)
                        : cookiePath;
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    @Override
    public String get(String name) {
        return find(name)
                .orElseThrow(() -> HttpError.of(400, "The cookie '" + name + "' is missing."));
    }

    @Override
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>(received.keySet());
        changes.forEach(change -> names.add(change.cookie().name()));
        return names.stream().filter(name -> find(name).isPresent()).toList();
    }

    @Override
    public void set(String name, String value) {
        set(name, value, CookieOptions.defaults());
    }

    @Override
    public void set(String name, String value, CookieOptions options) {
        add(new Change(SetCookie.of(name, value, located(options)), Optional.of(value)));
    }

    @Override
    public void delete(String name) {
        delete(name, CookieOptions.defaults());
    }

    @Override
    public void delete(String name, CookieOptions options) {
        add(new Change(SetCookie.deleting(name, located(options)), Optional.empty()));
    }

    private CookieOptions located(CookieOptions options) {
        return options.path().isEmpty() ? options.withPath(path) : options;
    }

    private void add(Change change) {
        changes.removeIf(other -> change.cookie().replaces(other.cookie()));
        changes.add(change);
    }

    /** The values of the {@code Set-Cookie} headers, in the order in which they were set. */
    List<String> toHeaders(boolean secure) {
        return changes.stream().map(change -> change.cookie().toHeader(secure)).toList();
    }

    /**
     * The {@code Cookie} header that a browser would send now: what came, as it came, without what
     * was deleted and with what was set.
     */
    String toRequestHeader() {
        Map<String, String> pairs = new LinkedHashMap<>(CookieHeader.pairs(header));
        for (Change change : changes) {
            String name = change.cookie().name();
            if (visibleChange(name).equals(Optional.of(change))) {
                pairs.remove(name);
                change.value().ifPresent(value -> pairs.put(name, change.cookie().encoded()));
            }
        }
        List<String> written = new ArrayList<>();
        pairs.forEach((name, value) -> written.add(name + "=" + value));
        return String.join("; ", written);
    }
}
