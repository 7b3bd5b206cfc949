package dev.perigee.generator.launch;

import dev.perigee.generator.channel.Channel;
import dev.perigee.generator.channel.Frame;
import java.io.IOException;

/** What a worker that serves is told after its order. */
public sealed interface LauncherMessage {

    /** The frame's type. */
    int type();

    /** Sends this to the worker. */
    default void sendTo(Channel channel) throws IOException {
        channel.send(type(), out -> {});
    }

    /** The message in a frame. */
    static LauncherMessage of(Frame frame) {
        return switch (frame.type()) {
            case 2 -> new Stop();
            case 3 -> new ResourcesCopied();
            default -> throw new IllegalArgumentException("No message has type " + frame.type());
        };
    }

    /** It is to stop in good order. */
    record Stop() implements LauncherMessage {
        @Override
        public int type() {
            return 2;
        }
    }

    /** The answer to {@link WorkerMessage.ResourcesChanged}. */
    record ResourcesCopied() implements LauncherMessage {
        @Override
        public int type() {
            return 3;
        }
    }
}
