package dev.perigee.runtime.server;

import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.StartException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;

/**
 * A port that is taken, before anything else is begun in vain. Clients that come wait until an
 * {@link HttpService} answers there.
 */
public final class HttpPort {

    /** So many clients may come at the same moment. */
    private static final int BACKLOG = 1024;

    private final ServerSocketChannel channel;
    private final int number;

    private HttpPort(ServerSocketChannel channel, int number) {
        this.channel = channel;
        this.number = number;
    }

    /**
     * Takes the port that the settings name, or a free one.
     *
     * @throws StartException with a sentence, if it cannot be had
     */
    public static HttpPort take(ServerSettings settings) throws StartException {
        try {
            return take(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException | RuntimeException e) {
            throw DoorProblems.notOpen(settings.host(), settings.port(), e);
        }
    }

    private static HttpPort take(InetSocketAddress address) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            // A restarted server need not wait for connections of the former one to be forgotten.
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.bind(address, BACKLOG);
            return new HttpPort(channel, ((InetSocketAddress) channel.getLocalAddress()).getPort());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Its number. */
    public int number() {
        return number;
    }

    ServerSocketChannel channel() {
        return channel;
    }

    /** Gives it back, if a service did not do so already. */
    public void giveBack() {
        try {
            channel.close();
        } catch (IOException e) {
            // It was the last that could be done for it.
        }
    }
}
