package dev.perigee.generator.channel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What each thread of the worker is rendering, in a memory-mapped file: a few stores a path, and
 * still there when the worker is gone (exit, kill, no memory left).
 *
 * <p>A slot a thread: 4 bytes of state (0 idle, 1 busy), then route and path, each as 4 bytes of
 * length and UTF-8, cut off where their room ends.
 */
public final class InFlight {

    private static final int ROUTE_AT = 4;
    private static final int PATH_AT = 1024;
    private static final int SLOT_BYTES = 4096;

    private final ByteBuffer memory;

    private InFlight(ByteBuffer memory) {
        this.memory = memory;
    }

    /** Makes the file, with idle slots. */
    public static InFlight create(Path file, int slots) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            long size = (long) slots * SLOT_BYTES;
            return new InFlight(channel.map(FileChannel.MapMode.READ_WRITE, 0, size));
        }
    }

    /** The slot of a thread, counted from 0; only that thread writes to it. */
    public Slot slot(int index) {
        return new Slot(memory.slice(index * SLOT_BYTES, SLOT_BYTES));
    }

    /** One thread's slot. */
    public static final class Slot {

        private final ByteBuffer memory;
        private String route = "";

        private Slot(ByteBuffer memory) {
            this.memory = memory;
        }

        /** This thread begins with a path. */
        public void begin(String newRoute, String path) {
            if (!newRoute.equals(route)) {
                route = newRoute;
                write(ROUTE_AT, PATH_AT - ROUTE_AT, newRoute);
            }
            write(PATH_AT, SLOT_BYTES - PATH_AT, path);
            memory.putInt(0, 1);
        }

        /** This thread is done with its path. */
        public void end() {
            memory.putInt(0, 0);
        }

        private void write(int at, int room, String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            int length = Math.min(utf8.length, room - 4);
            memory.putInt(at, length);
            memory.put(at + 4, utf8, 0, length);
        }
    }

    /**
     * What was being rendered when the worker died.
     *
     * @param route as {@link Slot#begin} had it
     * @param path as {@link Slot#begin} had it
     */
    public record Flight(String route, String path) {}

    /** Reads the busy slots; none if there is no such file. */
    public static List<Flight> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        ByteBuffer memory = ByteBuffer.wrap(Files.readAllBytes(file));
        List<Flight> flights = new ArrayList<>();
        for (int slot = 0; slot + SLOT_BYTES <= memory.capacity(); slot += SLOT_BYTES) {
            if (memory.getInt(slot) == 1) {
                String route = text(memory, slot + ROUTE_AT, PATH_AT - ROUTE_AT);
                flights.add(new Flight(route, text(memory, slot + PATH_AT, SLOT_BYTES - PATH_AT)));
            }
        }
        return flights;
    }

    private static String text(ByteBuffer memory, int at, int room) {
        int length = Math.max(0, Math.min(memory.getInt(at), room - 4));
        byte[] utf8 = new byte[length];
        memory.get(at + 4, utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
