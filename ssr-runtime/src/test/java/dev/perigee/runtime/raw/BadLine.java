package dev.perigee.runtime.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;

/**
 * A line to the server on which every packet holds a few bytes, in both directions: what TCP makes
 * of loss and delay, as far as the ends can see it.
 */
public final class BadLine implements AutoCloseable {

    private static final int LARGEST = 3;

    private final ServerSocket entrance;
    private final int port;
    private final Random random = new Random(319);

    public BadLine(int port) throws IOException {
        this.port = port;
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    private void accept() {
        while (true) {
            try {
                Socket near = entrance.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), port);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                start(() -> pass(near, far));
                start(() -> pass(far, near));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] few = new byte[LARGEST];
        try (to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = read(in, few); n > 0; n = read(in, few)) {
                out.write(few, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // One end has closed; the other one learns it now.
        }
    }

    private int read(InputStream in, byte[] few) throws IOException {
        int length;
        synchronized (random) {
            length = 1 + random.nextInt(LARGEST);
        }
        return in.read(few, 0, length);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "bad-line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
