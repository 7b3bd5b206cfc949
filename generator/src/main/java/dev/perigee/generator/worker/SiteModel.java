package dev.perigee.generator.worker;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.page.SiteText;
import dev.perigee.generator.compile.CompileRequest;
import dev.perigee.generator.inspect.SitePlan;
import dev.perigee.generator.launch.RouteRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a site before anything of it runs.
 *
 * @param plan its index and sources
 * @param compiledFrom what its classes were compiled from
 * @param loader loads them
 * @param text what its pages are made of
 */
record SiteModel(SitePlan plan, CompileRequest compiledFrom, ClassLoader loader, SiteText text) {

    SiteIndex index() {
        return plan.index();
    }

    /** The route table, in match order. */
    List<RouteRow> routeTable() {
        List<RouteRow> rows = new ArrayList<>();
        for (RouteEntry route : index().routes()) {
            rows.add(
                    new RouteRow(
                            route.methods(),
                            route.pattern(),
                            plan.sourceName(route.source()),
                            route.prerendered()));
        }
        return rows;
    }

    int liveRoutes() {
        return (int) index().routes().stream().filter(route -> !route.prerendered()).count();
    }
}
