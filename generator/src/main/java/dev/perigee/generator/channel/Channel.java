package dev.perigee.generator.channel;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Messages over a loopback connection: length (4 bytes), type (1 byte), values. Any thread may
 * send; one receives.
 */
public final class Channel implements Closeable {

    /** Far more than any message of ours; a length beyond it is no message. */
    private static final int MAX_PAYLOAD = 64 << 20;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    /** Takes the connection over. */
    public Channel(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(socket.getOutputStream());
    }

    /** Sends a message at once. */
    public void send(int type, Consumer<FrameWriter> values) throws IOException {
        FrameWriter frame = new FrameWriter();
        values.accept(frame);
        byte[] payload = frame.payload();
        byte[] message = new byte[payload.length + 5];
        ByteBuffer.wrap(message).putInt(payload.length).put((byte) type).put(payload);
        synchronized (out) {
            out.write(message);
            out.flush();
        }
    }

    /** The next message; empty when the other side is gone. */
    public Optional<Frame> receive() throws IOException {
        try {
            int length = in.readInt();
            if (length < 0 || length > MAX_PAYLOAD) {
                throw new IOException("A message cannot have " + length + " bytes.");
            }
            int type = in.readUnsignedByte();
            byte[] payload = in.readNBytes(length);
            return payload.length < length
                    ? Optional.empty()
                    : Optional.of(new Frame(type, payload));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
