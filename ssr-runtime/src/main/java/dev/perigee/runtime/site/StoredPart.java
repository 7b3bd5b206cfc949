package dev.perigee.runtime.site;

/**
 * The content of an uncompressed zip entry, as a part of the file.
 *
 * @param position of its first byte
 * @param size in bytes
 */
record StoredPart(long position, long size) {}
