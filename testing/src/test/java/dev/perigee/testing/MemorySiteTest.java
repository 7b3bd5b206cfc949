package dev.perigee.testing;

/** Without a socket. */
class MemorySiteTest extends SiteClientCases {

    @Override
    SiteStart start() {
        return SiteStart.inMemory();
    }
}
