package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Follows every link of the running site that stays on it. */
class LinksIT extends LiveSite {

    @Test
    void everyLinkLeadsSomewhere() {
        // One shows what happens to a link that is not there, one is of a form for a task that
        // somebody has yet to make, and one waits for a second.
        assertThat(site.expectNoBrokenLinks("/links/none", "/api/tasks/1", "/api/stream"))
                .hasSizeGreaterThan(80)
                .contains("/", "/guide/", "/api/hello", "/logo.png");
    }
}
