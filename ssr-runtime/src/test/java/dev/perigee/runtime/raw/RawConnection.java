package dev.perigee.runtime.raw;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A plain connection to the server, for whatever bytes a client may send. */
public final class RawConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 10_000;

    private final Socket socket;
    private final BufferedInputStream in;
    private final RawReader reader;

    public RawConnection(int port) throws IOException {
        this(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** A client for which little is kept on the way, and that waits a minute. */
    public static RawConnection withSmallWindow(int port) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(8 * 1024);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        RawConnection connection = new RawConnection(socket);
        socket.setSoTimeout(6 * TIMEOUT_MILLIS);
        return connection;
    }

    private RawConnection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
        reader = new RawReader(in);
    }

    public Socket socket() {
        return socket;
    }

    /** Sends text, one byte for each character. */
    public RawConnection send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends what the server takes; it may have closed before the end. */
    public RawConnection sendAsFarAsItGoes(byte[] bytes) throws IOException {
        try {
            return send(bytes);
        } catch (SocketException e) {
            return this;
        }
    }

    /** Sends a packet for each byte, until the server has said enough. */
    public RawConnection sendByteByByte(byte[] bytes) throws IOException {
        try {
            for (byte b : bytes) {
                if (in.available() > 0) {
                    return this;
                }
                socket.getOutputStream().write(b);
                socket.getOutputStream().flush();
            }
        } catch (SocketException e) {
            // The server has closed its side; what it said before is still to be read.
        }
        return this;
    }

    public RawConnection endOutput() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** The next response; empty where the server closed instead. */
    public Optional<RawAnswer> next() throws IOException {
        return next(true);
    }

    /** The next response, of a {@code HEAD} if {@code withBody} is false. */
    public Optional<RawAnswer> next(boolean withBody) throws IOException {
        try {
            return reader.next(withBody);
        } catch (SocketException e) {
            return Optional.empty();
        }
    }

    public RawAnswer answer() throws IOException {
        return next().orElseThrow(() -> new AssertionError("The server closed without an answer."));
    }

    /** Bytes as they come, at least one; empty at the end. */
    public String some() throws IOException {
        byte[] bytes = new byte[65_536];
        int read = in.read(bytes);
        return read < 0 ? "" : new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
    }

    /** Waits for something to come, or the end, but no longer than that; true if it did. */
    public boolean hasSomethingWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        in.mark(1);
        try {
            in.read();
            in.reset();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } finally {
            socket.setSoTimeout(TIMEOUT_MILLIS);
        }
    }

    /** All that comes up to and with this text. */
    public String until(String text) throws IOException {
        StringBuilder seen = new StringBuilder();
        while (seen.indexOf(text) < 0) {
            int b = in.read();
            if (b < 0) {
                throw new AssertionError("Closed before '" + text + "': " + seen);
            }
            seen.append((char) b);
        }
        return seen.toString();
    }

    /** What comes until the connection is closed, one way or another. */
    public String restText() throws IOException {
        StringBuilder rest = new StringBuilder();
        try {
            for (String some = some(); !some.isEmpty(); some = some()) {
                rest.append(some);
            }
        } catch (SocketException e) {
            // Reset: that is an end, too.
        }
        return rest.toString();
    }

    /** How many bytes come until the connection is closed, one way or another. */
    public long rest() throws IOException {
        long count = 0;
        try {
            for (String some = some(); !some.isEmpty(); some = some()) {
                count += some.length();
            }
        } catch (SocketException e) {
            // Reset: that is an end, too.
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
