package dev.perigee.core.links;

/** Stands for a class that is generated, with the table of links beside it that a test writes. */
final class Routes {
    private Routes() {}
}
