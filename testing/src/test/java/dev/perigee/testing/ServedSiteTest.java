package dev.perigee.testing;

/** Through the server of production. */
class ServedSiteTest extends SiteClientCases {

    @Override
    SiteStart start() {
        return SiteStart.onFreePort();
    }
}
