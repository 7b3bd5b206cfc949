package dev.perigee.runtime;

import dev.perigee.api.ClientGone;
import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Event;
import dev.perigee.api.Response;
import dev.perigee.api.Upload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Endpoints that take their time; {@code ?run=} names the run, so that a test can look on. */
public final class TestStreams {

    private static final Map<String, Run> RUNS = new ConcurrentHashMap<>();

    private TestStreams() {}

    /** What a test sees of an endpoint, and how it lets it go on. */
    public static final class Run {

        private final AtomicLong written = new AtomicLong();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile String end = "";

        public long written() {
            return written.get();
        }

        public void awaitBegun() throws InterruptedException {
            if (!begun.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("The endpoint did not begin.");
            }
        }

        public void goOn() {
            goOn.countDown();
        }

        /** How it ended. */
        public String end() throws InterruptedException {
            if (!ended.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("The endpoint still runs.");
            }
            return end;
        }

        private void waitForTest() throws InterruptedException {
            begun.countDown();
            if (!goOn.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("The test forgot its endpoint.");
            }
        }

        private void ended(String how) {
            end = how;
            ended.countDown();
        }
    }

    public static Run run(String name) {
        return RUNS.computeIfAbsent(name, key -> new Run());
    }

    private static Run run(Context context) {
        return run(context.request().query().find("run").orElse("none"));
    }

    /** Writes until nobody reads. */
    public static final class Endless implements Endpoint {
        @Override
        public Response get(Context context) {
            Run run = run(context);
            return Response.stream(
                    out -> {
                        byte[] block =
                                "0123456789abcdef".repeat(4096).getBytes(StandardCharsets.UTF_8);
                        run.begun.countDown();
                        try {
                            while (true) {
                                out.write(block);
                                run.written.addAndGet(block.length);
                            }
                        } catch (ClientGone e) {
                            run.ended("gone");
                            throw e;
                        }
                    },
                    "application/octet-stream");
        }
    }

    /** Writes a word, and another one when the test says so. */
    public static final class TwoWords implements Endpoint {
        @Override
        public Response get(Context context) {
            Run run = run(context);
            return Response.stream(
                    out -> {
                        out.write("Hello ".getBytes(StandardCharsets.UTF_8));
                        out.flush();
                        run.waitForTest();
                        out.write("World!".getBytes(StandardCharsets.UTF_8));
                        run.ended("done");
                    },
                    "text/plain");
        }
    }

    /** Answers when the test says so. */
    public static final class Slow implements Endpoint {
        @Override
        public Response get(Context context) throws Exception {
            Run run = run(context);
            run.waitForTest();
            run.ended("done");
            return Response.text("slow");
        }
    }

    /** Sends an event and pauses for an hour. */
    public static final class Pause implements Endpoint {
        @Override
        public Response get(Context context) {
            Run run = run(context);
            return Response.events(
                    events -> {
                        try {
                            events.send(Event.of("one"));
                            run.begun.countDown();
                            events.pause(Duration.ofHours(1));
                            run.ended("slept");
                        } catch (ClientGone e) {
                            run.ended("gone");
                            throw e;
                        }
                    });
        }
    }

    /**
     * Keeps a file of a form where {@code ?to=} says, and tells how many temporary ones there are.
     */
    public static final class Keep implements Endpoint {
        @Override
        public Response post(Context context) throws Exception {
            Upload file = context.request().formData().upload("f");
            Path to = Path.of(context.request().query().get("to"));
            file.saveTo(to);
            return Response.text(file.size() + " " + Files.size(to));
        }
    }

    /** Sends the file that {@code ?path=} names, as endpoints should not. */
    public static final class AnyFile implements Endpoint {
        @Override
        public Response get(Context context) {
            return Response.file(
                    Path.of(context.request().query().get("path")), "application/octet-stream");
        }
    }

    /** Ends the process. */
    public static final class Exit implements Endpoint {
        @Override
        public Response get(Context context) {
            System.exit(3);
            return Response.text("never");
        }
    }

    /** Sets a cookie; says nothing of caching. */
    public static final class SetsCookie implements Endpoint {
        @Override
        public Response get(Context context) {
            context.cookies().set("session", "s1");
            return Response.json(Map.of("long", "words ".repeat(1000)));
        }
    }
}
