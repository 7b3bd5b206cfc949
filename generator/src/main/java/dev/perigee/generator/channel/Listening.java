package dev.perigee.generator.channel;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Waits on loopback for the one worker that knows the token; whoever else connects is turned away.
 */
public final class Listening implements Closeable {

    private static final int TOKEN_BYTES = 32;
    private static final int TOKEN_MILLIS = 2_000;

    private final ServerSocket server;
    private final String token;

    private Listening(ServerSocket server, String token) {
        this.server = server;
        this.token = token;
    }

    /** Opens a free port. */
    public static Listening open() throws IOException {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        ServerSocket server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new Listening(server, HexFormat.of().formatHex(random));
    }

    /** Address, port and token, as {@link #connect} wants them. */
    public String invitation() {
        return server.getInetAddress().getHostAddress() + " " + server.getLocalPort() + " " + token;
    }

    /** Waits for the worker, up to {@code millis}. */
    public Optional<Channel> accept(int millis) throws IOException {
        server.setSoTimeout(millis);
        try {
            Socket socket = server.accept();
            if (knowsToken(socket)) {
                return Optional.of(new Channel(socket));
            }
            socket.close();
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean knowsToken(Socket socket) throws IOException {
        socket.setSoTimeout(TOKEN_MILLIS);
        try {
            byte[] expected = token.getBytes(StandardCharsets.US_ASCII);
            byte[] got = socket.getInputStream().readNBytes(expected.length);
            return MessageDigest.isEqual(expected, got);
        } catch (SocketTimeoutException e) {
            return false;
        } finally {
            socket.setSoTimeout(0);
        }
    }

    /** The worker's side. */
    public static Channel connect(String invitation) throws IOException {
        String[] parts = invitation.split(" ", -1);
        Socket socket = new Socket(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
        socket.getOutputStream().write(parts[2].getBytes(StandardCharsets.US_ASCII));
        return new Channel(socket);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
