package dev.perigee.core.answer;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Ids by which a client's report and an entry of the log find each other; no secrets. */
final class ErrorId {

    private ErrorId() {}

    static String next() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
