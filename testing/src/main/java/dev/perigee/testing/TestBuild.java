package dev.perigee.testing;

import dev.perigee.api.Services;
import dev.perigee.api.StaticPath;
import dev.perigee.core.dispatch.BuildSurroundings;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.page.SiteText;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A build of nothing but the endpoint under test. */
record TestBuild(Surroundings around, Services given, SiteText text) implements BuildSurroundings {

    @Override
    public Optional<StaticPath> listed(RouteEntry route, Map<String, String> params) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> publicFile(String key) {
        return Optional.empty();
    }

    @Override
    public Optional<String> environment(String name) {
        return around.env(name);
    }

    @Override
    public Optional<Services> services() {
        return Optional.of(given);
    }

    /** No warning: the test put the variable there itself. */
    @Override
    public void environmentRead(RouteEntry route, String variable) {}
}
