package dev.perigee.generator.launch;

import dev.perigee.generator.channel.Channel;
import dev.perigee.generator.channel.Frame;
import dev.perigee.generator.channel.FrameWriter;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What the worker says. {@link Done} is the last; without it the worker died. */
public sealed interface WorkerMessage {

    /** The frame's type. */
    int type();

    /** Writes the values, in the order of the record. */
    void write(FrameWriter out);

    /** Sends this to the launcher. */
    default void sendTo(Channel channel) throws IOException {
        channel.send(type(), this::write);
    }

    /** The message in a frame. */
    static WorkerMessage of(Frame frame) {
        return switch (frame.type()) {
            case 1 -> new StageDone(frame.text());
            case 2 -> new Progress(frame.text(), frame.large());
            case 3 -> new Detail(frame.text());
            case 4 -> new Warned(Values.problem(frame));
            case 5 -> new Failed(Values.problem(frame));
            case 6 -> new Routes(frame.list(Values::routeRow));
            case 7 -> new Done(frame.optional(Values::summary));
            case 8 -> new Serves(URI.create(frame.text()));
            case 9 -> new Trouble(frame.text());
            case 10 -> new ResourcesChanged();
            default -> throw new IllegalArgumentException("No message has type " + frame.type());
        };
    }

    /** See {@link BuildListener#stage}. */
    record StageDone(String line) implements WorkerMessage {
        @Override
        public int type() {
            return 1;
        }

        @Override
        public void write(FrameWriter out) {
            out.text(line);
        }
    }

    /** See {@link BuildListener#progress}. */
    record Progress(String path, long rendered) implements WorkerMessage {
        @Override
        public int type() {
            return 2;
        }

        @Override
        public void write(FrameWriter out) {
            out.text(path).large(rendered);
        }
    }

    /** See {@link BuildListener#detail}. */
    record Detail(String text) implements WorkerMessage {
        @Override
        public int type() {
            return 3;
        }

        @Override
        public void write(FrameWriter out) {
            out.text(text);
        }
    }

    /** Something for {@link BuildResult#warnings}. */
    record Warned(Problem warning) implements WorkerMessage {
        @Override
        public int type() {
            return 4;
        }

        @Override
        public void write(FrameWriter out) {
            Values.write(out, warning);
        }
    }

    /** Something for {@link BuildResult#problems}. */
    record Failed(Problem problem) implements WorkerMessage {
        @Override
        public int type() {
            return 5;
        }

        @Override
        public void write(FrameWriter out) {
            Values.write(out, problem);
        }
    }

    /** Something for {@link BuildResult#routes}. */
    record Routes(List<RouteRow> rows) implements WorkerMessage {
        @Override
        public int type() {
            return 6;
        }

        @Override
        public void write(FrameWriter out) {
            out.list(rows, Values::write);
        }
    }

    /** The build is over; the summary is there if it published a site. */
    record Done(Optional<Summary> summary) implements WorkerMessage {
        @Override
        public int type() {
            return 7;
        }

        @Override
        public void write(FrameWriter out) {
            out.optional(summary, Values::write);
        }
    }

    /** See {@link ServeListener#serves}. */
    record Serves(URI url) implements WorkerMessage {
        @Override
        public int type() {
            return 8;
        }

        @Override
        public void write(FrameWriter out) {
            out.text(url.toString());
        }
    }

    /** See {@link ServeListener#trouble}. */
    record Trouble(String text) implements WorkerMessage {
        @Override
        public int type() {
            return 9;
        }

        @Override
        public void write(FrameWriter out) {
            out.text(text);
        }
    }

    /** See {@link ServeListener#copyResources}; the worker waits for the answer. */
    record ResourcesChanged() implements WorkerMessage {
        @Override
        public int type() {
            return 10;
        }

        @Override
        public void write(FrameWriter out) {}
    }
}
