package dev.perigee.runtime.files;

import dev.perigee.core.index.FilePart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** A part of a file in memory, of any length. */
final class MappedSegments {

    private final List<ByteBuffer> segments;
    private final long length;

    private MappedSegments(List<ByteBuffer> segments, long length) {
        this.segments = List.copyOf(segments);
        this.length = length;
    }

    static MappedSegments map(FileChannel channel, long position, long size, long segmentLength)
            throws IOException {
        List<ByteBuffer> segments = new ArrayList<>();
        for (long done = 0; done < size; done += segmentLength) {
            long length = Math.min(segmentLength, size - done);
            segments.add(FilePart.open(channel, position + done, length));
        }
        return new MappedSegments(segments, segmentLength);
    }

    /** The bytes from {@code position} on, up to {@code most} or the end of their segment. */
    ByteBuffer slice(long position, long most) {
        ByteBuffer segment = segments.get((int) (position / length));
        int at = (int) (position % length);
        return segment.slice(at, (int) Math.min(most, segment.limit() - at));
    }
}
