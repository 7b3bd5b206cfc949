package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.index.Sha256;

/**
 * What is remembered of a finished file until the site is published.
 *
 * @param served whether the site answers it; a host's configuration is only copied
 * @param staged whether it lies in the new tree; if not, it is as it was in the last site
 */
record SpooledFile(
        OutputFile file,
        long size,
        Sha256 sha256,
        int status,
        Headers headers,
        boolean served,
        boolean staged) {

    String key() {
        return file.key();
    }
}
