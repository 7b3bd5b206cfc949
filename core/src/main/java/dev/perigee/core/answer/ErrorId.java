package dev.perigee.core.answer;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ids by which an entry of the log is found again; no secrets. They need neither file nor random
 * device, so that a fault is also told when the process cannot open any.
 */
public final class ErrorId {

    private ErrorId() {}

    /** Another one. */
    public static String next() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
