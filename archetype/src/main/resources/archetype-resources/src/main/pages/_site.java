import dev.perigee.api.Application;
import dev.perigee.api.Services;
import ${package}.Guestbook;

/**
 * What the site needs while it lives. What is put here by type, constructors of live pages and
 * endpoints may ask for. The build never starts it.
 */
class LiveSite implements Application {

    @Override
    public void start(Services services) {
        services.put(new Guestbook());
    }

    @Override
    public void close() {}
}
