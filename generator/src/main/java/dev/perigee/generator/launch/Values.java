package dev.perigee.generator.launch;

import dev.perigee.generator.channel.Frame;
import dev.perigee.generator.channel.FrameWriter;
import dev.perigee.generator.problem.Problem;

/** How the values of a {@link WorkerMessage} are written into a frame, and read from it. */
final class Values {

    private Values() {}

    static void write(FrameWriter out, Problem problem) {
        out.text(problem.message()).optional(problem.file(), FrameWriter::text);
        out.number(problem.line()).number(problem.column());
    }

    static Problem problem(Frame in) {
        return new Problem(in.text(), in.optional(Frame::text), in.number(), in.number());
    }

    static void write(FrameWriter out, RouteRow row) {
        out.list(row.methods(), FrameWriter::text);
        out.text(row.pattern()).text(row.source()).truth(row.prerendered());
    }

    static RouteRow routeRow(Frame in) {
        return new RouteRow(in.list(Frame::text), in.text(), in.text(), in.truth());
    }

    static void write(FrameWriter out, Summary summary) {
        out.list(summary.routes(), Values::write).number(summary.liveRoutes());
        out.large(summary.files()).large(summary.bytes());
        out.large(summary.changed()).large(summary.unchanged()).large(summary.removed());
        out.list(summary.slowest(), Values::write).list(summary.stages(), Values::write);
    }

    static Summary summary(Frame in) {
        return new Summary(
                in.list(Values::renderedRoute),
                in.number(),
                in.large(),
                in.large(),
                in.large(),
                in.large(),
                in.large(),
                in.list(Values::slowPath),
                in.list(Values::stage));
    }

    private static void write(FrameWriter out, RenderedRoute route) {
        out.text(route.pattern()).text(route.source());
        out.large(route.files()).large(route.bytes()).large(route.nanos());
    }

    private static RenderedRoute renderedRoute(Frame in) {
        return new RenderedRoute(in.text(), in.text(), in.large(), in.large(), in.large());
    }

    private static void write(FrameWriter out, SlowPath slow) {
        out.text(slow.path()).text(slow.pattern()).large(slow.nanos());
    }

    private static SlowPath slowPath(Frame in) {
        return new SlowPath(in.text(), in.text(), in.large());
    }

    private static void write(FrameWriter out, Summary.Stage stage) {
        out.text(stage.name()).large(stage.nanos());
    }

    private static Summary.Stage stage(Frame in) {
        return new Summary.Stage(in.text(), in.large());
    }
}
