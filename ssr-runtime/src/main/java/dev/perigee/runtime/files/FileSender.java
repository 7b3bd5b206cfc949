package dev.perigee.runtime.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/**
 * Sends parts of a file, and text between them, at the speed of the client. No thread waits for it,
 * and what it holds of the file is one buffer at most.
 */
final class FileSender extends IteratingCallback {

    /** What is sent next. */
    sealed interface Piece {

        /** Bytes in memory. */
        record Text(ByteBuffer bytes) implements Piece {}

        /** Bytes of the file. */
        record Part(ByteRange range) implements Piece {}
    }

    /** Beyond this a write is cut, so that one buffer read from disk stays small. */
    private static final int READ_BUFFER = 64 * 1024;

    private static final long MAPPED_SLICE = 1L << 20;

    private final Content.Sink sink;
    private final ByteBufferPool pool;
    private final FileBytes file;
    private final Iterator<Piece> pieces;
    private final Callback whenDone;
    private RetainableByteBuffer space = RetainableByteBuffer.EMPTY;
    private long position;
    private long end;

    FileSender(
            Content.Sink sink,
            ByteBufferPool pool,
            FileBytes file,
            List<Piece> pieces,
            Callback whenDone) {
        this.sink = sink;
        this.pool = pool;
        this.file = file;
        this.pieces = pieces.iterator();
        this.whenDone = whenDone;
    }

    @Override
    protected Action process() throws IOException {
        ByteBuffer bytes;
        if (position < end) {
            bytes = nextOfPart();
        } else if (!pieces.hasNext()) {
            return Action.SUCCEEDED;
        } else {
            bytes = begin(pieces.next());
        }
        sink.write(position == end && !pieces.hasNext(), bytes, this);
        return Action.SCHEDULED;
    }

    private ByteBuffer begin(Piece piece) throws IOException {
        if (piece instanceof Piece.Text text) {
            return text.bytes();
        }
        ByteRange range = ((Piece.Part) piece).range();
        position = range.first();
        end = range.last() + 1;
        return nextOfPart();
    }

    private ByteBuffer nextOfPart() throws IOException {
        ByteBuffer bytes = file.read(position, Math.min(end - position, MAPPED_SLICE), this::space);
        position += bytes.remaining();
        return bytes;
    }

    private ByteBuffer space() {
        if (space.capacity() == 0) {
            space = pool.acquire(READ_BUFFER, true);
        }
        return space.getByteBuffer();
    }

    @Override
    protected void onCompleted(@Nullable Throwable failure) {
        file.close();
        space.release();
        if (failure == null) {
            whenDone.succeeded();
        } else {
            whenDone.failed(failure);
        }
    }
}
