package dev.perigee.generator.launch;

import dev.perigee.generator.channel.Channel;
import dev.perigee.generator.channel.Frame;
import dev.perigee.generator.channel.FrameWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the worker is told first, and the only thing that one which builds is told.
 *
 * @param request the build
 * @param inFlight the file in which it says what it is rendering
 * @param serve how it serves, if it is to
 */
public record WorkOrder(BuildRequest request, Path inFlight, Optional<ServeRequest> serve) {

    private static final int TYPE = 1;

    /** Sends it to the worker. */
    public void sendTo(Channel channel) throws IOException {
        channel.send(TYPE, this::write);
    }

    /** What the worker receives. */
    public static WorkOrder receive(Channel channel) throws IOException {
        Frame frame = channel.receive().orElseThrow(() -> new IOException("No order came."));
        if (frame.type() != TYPE) {
            throw new IOException("An order was due, but type " + frame.type() + " came.");
        }
        return new WorkOrder(
                readRequest(frame), readPath(frame), frame.optional(WorkOrder::readServe));
    }

    private void write(FrameWriter out) {
        write(out, request);
        writePath(out, inFlight);
        out.optional(serve, WorkOrder::writeServe);
    }

    /** Writes a request, for {@link #readRequest}. */
    static void write(FrameWriter out, BuildRequest request) {
        out.text(request.goal().name());
        writePath(out, request.projectDirectory());
        writePath(out, request.pagesDirectory());
        request.folders().all().forEach(folder -> writePath(out, folder));
        writePath(out, request.publicDirectory());
        writePath(out, request.outputDirectory());
        writePath(out, request.workDirectory());
        writeRoutes(out, request.routes());
        out.list(request.sourceRoots(), WorkOrder::writePath);
        out.optional(request.compiledClasses(), WorkOrder::writePath);
        writeCompiler(out, request.compiler());
        out.list(request.siteClassPath(), WorkOrder::writePath);
        out.list(request.generatorClassPath(), WorkOrder::writePath);
        out.map(request.settings());
        writeWorker(out, request.worker());
    }

    private static void writeServe(FrameWriter out, ServeRequest serve) {
        out.text(serve.host()).number(serve.port());
        out.list(serve.resources(), WorkOrder::writePath);
        out.list(serve.reloaded(), WorkOrder::writePath);
    }

    private static ServeRequest readServe(Frame in) {
        return new ServeRequest(
                in.text(), in.number(), in.list(WorkOrder::readPath), in.list(WorkOrder::readPath));
    }

    /** The request that {@link #write} wrote. */
    static BuildRequest readRequest(Frame in) {
        return new BuildRequest(
                Goal.valueOf(in.text()),
                readPath(in),
                readPath(in),
                new PageFolders(readPath(in), readPath(in), readPath(in), readPath(in)),
                readPath(in),
                readPath(in),
                readPath(in),
                readRoutes(in),
                in.list(WorkOrder::readPath),
                in.optional(WorkOrder::readPath),
                readCompiler(in),
                in.list(WorkOrder::readPath),
                in.list(WorkOrder::readPath),
                in.map(),
                readWorker(in));
    }

    private static void writeRoutes(FrameWriter out, RoutesTarget routes) {
        writePath(out, routes.sources());
        writePath(out, routes.resources());
        out.text(routes.packageName()).truth(routes.ofProject());
    }

    private static RoutesTarget readRoutes(Frame in) {
        return new RoutesTarget(readPath(in), readPath(in), in.text(), in.truth());
    }

    private static void writeCompiler(FrameWriter out, CompilerOptions options) {
        out.text(options.release()).text(options.encoding()).truth(options.parameters());
        out.list(options.arguments(), FrameWriter::text);
    }

    private static CompilerOptions readCompiler(Frame in) {
        return new CompilerOptions(in.text(), in.text(), in.truth(), readTexts(in));
    }

    private static void writeWorker(FrameWriter out, WorkerOptions options) {
        writePath(out, options.javaHome());
        out.list(options.jvmArguments(), FrameWriter::text);
        out.large(options.pathDeadline().toMillis()).number(options.threads());
        out.large(options.pathLimit());
    }

    private static WorkerOptions readWorker(Frame in) {
        return new WorkerOptions(
                readPath(in),
                readTexts(in),
                Duration.ofMillis(in.large()),
                in.number(),
                in.large());
    }

    private static List<String> readTexts(Frame in) {
        return in.list(Frame::text);
    }

    private static void writePath(FrameWriter out, Path path) {
        out.text(path.toString());
    }

    private static Path readPath(Frame in) {
        return Path.of(in.text());
    }
}
